package de.familienaudit.haushalt.domain.aufnahme;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule H-5: what the head of a column says, however a finance program words it. */
record Spaltenkopf(String text) {

    private static final Map<String, Spaltenart> WORTE = Map.ofEntries(
            Map.entry("haushaltsstelle", Spaltenart.STELLE),
            Map.entry("haushaltstelle", Spaltenart.STELLE),
            Map.entry("haushaltsstellennummer", Spaltenart.STELLE),
            Map.entry("haushaltsstellennr", Spaltenart.STELLE),
            Map.entry("haushaltsstellenr", Spaltenart.STELLE),
            Map.entry("hhstelle", Spaltenart.STELLE),
            Map.entry("hhst", Spaltenart.STELLE),
            Map.entry("hhstnr", Spaltenart.STELLE),
            Map.entry("hst", Spaltenart.STELLE),
            Map.entry("hstnr", Spaltenart.STELLE),
            Map.entry("hhs", Spaltenart.STELLE),
            Map.entry("buchungsstelle", Spaltenart.STELLE),
            Map.entry("produktkonto", Spaltenart.STELLE),
            Map.entry("produktsachkonto", Spaltenart.STELLE),
            Map.entry("unterabschnitt", Spaltenart.UNTERABSCHNITT),
            Map.entry("ua", Spaltenart.UNTERABSCHNITT),
            Map.entry("gruppierung", Spaltenart.GRUPPIERUNG),
            Map.entry("gruppierungsnummer", Spaltenart.GRUPPIERUNG),
            Map.entry("gruppierungsnr", Spaltenart.GRUPPIERUNG),
            Map.entry("untergruppe", Spaltenart.GRUPPIERUNG),
            Map.entry("grp", Spaltenart.GRUPPIERUNG),
            Map.entry("gr", Spaltenart.GRUPPIERUNG),
            Map.entry("produkt", Spaltenart.PRODUKT),
            Map.entry("produktnummer", Spaltenart.PRODUKT),
            Map.entry("produktnr", Spaltenart.PRODUKT),
            Map.entry("konto", Spaltenart.KONTO),
            Map.entry("kontonummer", Spaltenart.KONTO),
            Map.entry("kontonr", Spaltenart.KONTO),
            Map.entry("sachkonto", Spaltenart.KONTO),
            Map.entry("sachkontonummer", Spaltenart.KONTO),
            Map.entry("sachkontonr", Spaltenart.KONTO),
            Map.entry("einnahmeausgabe", Spaltenart.SEITE),
            Map.entry("einnahmeoderausgabe", Spaltenart.SEITE),
            Map.entry("einnahmenausgaben", Spaltenart.SEITE),
            Map.entry("ertragaufwand", Spaltenart.SEITE),
            Map.entry("ertragoderaufwand", Spaltenart.SEITE),
            Map.entry("einzahlungauszahlung", Spaltenart.SEITE),
            Map.entry("ea", Spaltenart.SEITE),
            Map.entry("text", Spaltenart.BEZEICHNUNG),
            Map.entry("benennung", Spaltenart.BEZEICHNUNG),
            Map.entry("zweckbestimmung", Spaltenart.BEZEICHNUNG),
            Map.entry("beschreibung", Spaltenart.BEZEICHNUNG));

    private static final Pattern JAHR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern BETRAG =
            wort("(?:haushalts|hh-?|plan)?ansatz|ansätze|plan(?:wert|betrag)?|betrag|haushaltsplan|budget");

    /** Amounts of a plan that are no Ansatz, or that of another year. */
    private static final Pattern ANDERES = Pattern.compile(
            ".*(?:ergebnis|rechnung|nachtrag|haushaltsrest|abweichung|differenz|vorjahr|verpflichtung|verfügbar|finanzplan|veränderung|bisher).*"
                    + "|.*(?<!\\p{L})(?:ist|soll|rest|ve|vj|mehr|weniger|anordnungssoll)(?!\\p{L}).*",
            Pattern.DOTALL);

    private static final Pattern EINHEIT = Pattern.compile(
            ".*(?<!\\p{L})(?:t\\s?€|teur|t-?euro|tsd\\.?|tausend|mio\\.?|mill\\.|millionen)(?!\\p{L}).*",
            Pattern.DOTALL);

    Spaltenkopf {
        text = text.strip().toLowerCase(Locale.GERMAN).replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static Pattern wort(String worte) {
        return Pattern.compile(".*(?<!\\p{L})(?:" + worte + ")(?!\\p{L}).*", Pattern.DOTALL);
    }

    /** What is no amount; amounts are compared with each other. */
    Optional<Spaltenart> art() {
        String nackt = text.replaceAll("[^\\p{L}]", "");
        Optional<Spaltenart> art = Optional.ofNullable(WORTE.get(nackt));
        return art.isPresent() || !nackt.contains("bezeichnung") ? art : Optional.of(Spaltenart.BEZEICHNUNG);
    }

    /** The years that it names. */
    Set<Integer> jahre() {
        Set<Integer> jahre = new TreeSet<>();
        Matcher m = JAHR.matcher(text);
        while (m.find()) {
            jahre.add(Integer.valueOf(m.group(1)));
        }
        return jahre;
    }

    /** Whether it says that it is an amount of the plan, of whatever year. */
    boolean istAnsatz() {
        return !ANDERES.matcher(text).matches() && BETRAG.matcher(text).matches();
    }

    /** Whether it is nothing but a year. */
    boolean istNurJahr() {
        return text.matches("[0-9]{4}");
    }

    /** Whether amounts stand there in thousands or millions. */
    boolean hatEinheit() {
        return EINHEIT.matcher(text).matches();
    }
}
