package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.ZwillingRule;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules H-1, H-5: what the rows of a plan would do to a budget year. A position that stands there twice counts once where the amounts are the same;
 * with different amounts neither row is believed. Where a number may be a twin of another, a person is warned. What the file does not name stays.
 */
public final class PlanabgleichRule {

    private PlanabgleichRule() {}

    /** Each row, in its order. */
    public static List<Planbefund> vergleiche(List<Zeilenlesung> zeilen, Collection<Planstelle> bestand) {
        Map<String, Planstelle> bekannte =
                bestand.stream().collect(Collectors.toMap(Planstelle::schluessel, Function.identity()));
        Map<String, List<Zeilenlesung>> jeStelle = zeilen.stream()
                .filter(z -> z.posten() != null)
                .collect(Collectors.groupingBy(z -> z.posten().schluessel()));
        Map<String, String> unterabschnitte = unterabschnitte(zeilen, bestand);
        return zeilen.stream()
                .map(z -> z.posten() == null
                        ? ohnePosten(z)
                        : mitPosten(
                                z,
                                jeStelle.get(z.posten().schluessel()),
                                bekannte.get(z.posten().schluessel()),
                                unterabschnitte))
                .toList();
    }

    /** Positions of the year that no row names. */
    public static List<Planstelle> fehlende(List<Planbefund> befunde, Collection<Planstelle> bestand) {
        Set<String> genannte = befunde.stream()
                .map(b -> b.lesung().posten())
                .filter(Objects::nonNull)
                .map(Planposten::schluessel)
                .collect(Collectors.toSet());
        return bestand.stream()
                .filter(s -> s.jahresstelleId() != null && !genannte.contains(s.schluessel()))
                .toList();
    }

    private static Planbefund ohnePosten(Zeilenlesung zeile) {
        return zeile.maengel().isEmpty()
                ? new Planbefund(zeile, Planwirkung.AUSGELASSEN, null, zeile.bemerkungen())
                : fehler(zeile, null, zeile.maengel());
    }

    private static Planbefund fehler(Zeilenlesung zeile, Planstelle stelle, List<Violation> maengel) {
        return new Planbefund(zeile, Planwirkung.FEHLER, stelle, maengel);
    }

    private static Planbefund mitPosten(
            Zeilenlesung zeile, List<Zeilenlesung> gleiche, Planstelle stelle, Map<String, String> unterabschnitte) {
        Planposten posten = zeile.posten();
        if (gleiche.stream().anyMatch(g -> !g.posten().betrag().equals(posten.betrag()))) {
            return fehler(zeile, stelle, List.of(Violation.of("H-5.zeile_widerspricht", nummern(gleiche))));
        }
        if (gleiche.get(0) != zeile) {
            return new Planbefund(
                    zeile,
                    Planwirkung.AUSGELASSEN,
                    stelle,
                    List.of(Violation.of("H-5.zeile_doppelt", gleiche.get(0).nummer())));
        }
        if (stelle == null && posten.ausZahl()) {
            return fehler(zeile, null, List.of(Violation.of("H-1.zelle_zahl", posten.nummer())));
        }
        if (stelle == null && posten.seite() == null) {
            return fehler(zeile, null, List.of(Violation.of("H-1.seite_fehlt", posten.nummer())));
        }
        List<Violation> saetze = new ArrayList<>(zeile.bemerkungen());
        if (posten.ausZahl()) {
            saetze.add(Violation.of("H-1.zelle_war_zahl", posten.nummer()));
        }
        Planwirkung wirkung = wirkung(posten, stelle);
        if (wirkung == Planwirkung.NEU && posten.kameral() != null) {
            zwilling(posten.kameral(), unterabschnitte, saetze);
        }
        return new Planbefund(zeile, wirkung, stelle, saetze);
    }

    private static Planwirkung wirkung(Planposten posten, Planstelle stelle) {
        if (stelle == null) {
            return Planwirkung.NEU;
        }
        if (stelle.jahresstelleId() == null) {
            return Planwirkung.AUFNAHME;
        }
        if (!stelle.ansatz().equals(posten.betrag())) {
            return Planwirkung.AENDERUNG;
        }
        return stelle.fortgefuehrt() ? Planwirkung.BESTAETIGUNG : Planwirkung.UNVERAENDERT;
    }

    private static void zwilling(Kameralstelle nummer, Map<String, String> unterabschnitte, List<Violation> saetze) {
        ZwillingRule.aehnliche(nummer).stream()
                .map(andere -> unterabschnitte.get(nummer.praefix() + "|" + andere))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(andere -> saetze.add(Violation.of("H-1.zwilling", nummer.unterabschnitt(), andere)));
    }

    /** One number of each Unterabschnitt, of the Kommune or of the file. */
    private static Map<String, String> unterabschnitte(List<Zeilenlesung> zeilen, Collection<Planstelle> bestand) {
        Map<String, String> jeUnterabschnitt = new HashMap<>();
        zeilen.stream()
                .map(Zeilenlesung::posten)
                .filter(p -> p != null && p.kameral() != null)
                .forEach(p -> merke(p.kameral(), jeUnterabschnitt));
        bestand.stream().map(Planstelle::kameral).filter(Objects::nonNull).forEach(k -> merke(k, jeUnterabschnitt));
        return jeUnterabschnitt;
    }

    private static void merke(Kameralstelle nummer, Map<String, String> jeUnterabschnitt) {
        jeUnterabschnitt.put(nummer.praefix() + "|" + nummer.unterabschnitt(), nummer.wortlaut());
    }

    private static String nummern(List<Zeilenlesung> zeilen) {
        return zeilen.stream().map(z -> String.valueOf(z.nummer())).collect(Collectors.joining(", "));
    }
}
