package de.familienaudit.zielvereinbarung.einlesen;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules: the fields of a Ziel or a Massnahme and the labels under which they stand in documents. */
enum Feld {
    INDIKATOR(
            "Indikator / Erfolgskriterium",
            Set.of(),
            Set.of(
                    "Indikator",
                    "Indikatoren",
                    "Erfolgskriterium",
                    "Erfolgskriterien",
                    "Indikatoren / Erfolgskriterien")),
    ZIELQUELLE("Zielquelle", Set.of(), Set.of("Zielquellen", "Quelle", "Quelle des Ziels")),
    ZIELGRUPPE("Zielgruppe", Set.of(), Set.of("Zielgruppen", "Zielgruppe(n)")),
    KOSTEN("Kosten / Ressourcen", Set.of(), Set.of("Kosten", "Ressourcen", "Kosten und Ressourcen")),
    VERANTWORTLICH(
            "Verantwortlich",
            Set.of(),
            Set.of("Verantwortliche", "Verantwortliche(r)", "Verantwortlichkeit", "Verantwortlichkeiten", "Zuständig")),
    BEGINN("Umsetzungsbeginn", Set.of(), Set.of("Beginn", "Beginn der Umsetzung", "Umsetzungsbeginn ab", "Start")),
    ENDE(
            "Umsetzung bis",
            Set.of(
                    "Umsetzung / fortlaufend",
                    "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht / fortlaufend",
                    "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht /",
                    "Umsetzung bis 1. Jahresbericht /",
                    "Umsetzungsende",
                    "Umsetzungsende / alternativ: Laufende Umsetzung? Welcher Turnus?"),
            Set.of("Umsetzung fortlaufend", "Umsetzungsende bis", "Ende", "Ende der Umsetzung", "Umsetzung")),
    KOMMUNIKATION(
            "Kommunikation",
            Set.of("Kommunikation und Bekanntmachung"),
            Set.of("Kommunikation / Bekanntmachung", "Bekanntmachung"));

    /** What every Massnahme has, in the order of the form. */
    static final Set<Feld> EINER_MASSNAHME = Collections.unmodifiableSet(
            EnumSet.of(INDIKATOR, ZIELGRUPPE, KOSTEN, VERANTWORTLICH, BEGINN, ENDE, KOMMUNIKATION));

    /** What every Ziel has. */
    static final Set<Feld> EINES_ZIELS = Collections.unmodifiableSet(EnumSet.of(INDIKATOR, ZIELQUELLE));

    private static final int LAENGSTES_LABEL = 120;

    private final String wortlaut;
    private final Pattern ueblich;
    private final Pattern bekannt;

    Feld(String wortlaut, Set<String> auchUeblich, Set<String> sonstBekannt) {
        this.wortlaut = wortlaut;
        this.ueblich =
                eines(Stream.concat(Stream.of(wortlaut), auchUeblich.stream()).map(Feld::ohneLeerraum));
        this.bekannt =
                eines(Stream.concat(Stream.of(wortlaut), Stream.concat(auchUeblich.stream(), sonstBekannt.stream()))
                        .map(Feld::schluessel));
    }

    private static Pattern eines(Stream<String> woerter) {
        return Pattern.compile(woerter.map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /** The wording of the form of the Verein. */
    String wortlaut() {
        return wortlaut;
    }

    /** Finds the field of a label, whatever white space, hyphens, slashes and colons are in it. */
    static Optional<Feld> von(String label) {
        if (label.length() > LAENGSTES_LABEL) {
            return Optional.empty();
        }
        String schluessel = schluessel(label);
        return Arrays.stream(values()).filter(f -> f.passt(schluessel)).findFirst();
    }

    /** The whole of a label that is known word for word, not just by its beginning. */
    static Optional<Feld> genau(String label) {
        return von(label).filter(f -> f.bekannt.matcher(schluessel(label)).matches());
    }

    /** True for the wordings of the form; white space and a colon at the end do not matter. */
    boolean isUeblich(String label) {
        return ueblich.matcher(ohneLeerraum(label)).matches();
    }

    private boolean passt(String schluessel) {
        return bekannt.matcher(schluessel).matches()
                || (this == ENDE
                        && (schluessel.startsWith("umsetzungbis")
                                || schluessel.startsWith("umsetzungsende")
                                || schluessel.startsWith("umsetzungfortlaufend")));
    }

    private static String schluessel(String label) {
        return label.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L}\\d]", "");
    }

    private static String ohneLeerraum(String label) {
        return label.toLowerCase(Locale.GERMAN).replaceAll("\\s", "").replaceAll(":$", "");
    }
}
