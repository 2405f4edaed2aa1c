package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt.Eintrag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Rule G-1: how one Fassung differs from an older one: measures added, dropped, moved, changed; Ziele; front matter. A
 * measure is recognised by its identity, a Ziel by its number.
 *
 * @param massnahmen every measure of either, newer ones by number, then the dropped ones
 * @param ziele the Ziele that differ
 * @param vorspann the parts of the front matter that differ
 */
public record Fassungsvergleich(
        List<Massnahmenvergleich> massnahmen, List<Zielvergleich> ziele, List<Unterschied.Feld> vorspann) {

    /**
     * One measure in both.
     *
     * @param alteNummer its number before, null for a new one
     * @param neueNummer its number now, null for a dropped one
     * @param unterschied what happened to its words; for a new or dropped one without fields
     */
    public record Massnahmenvergleich(
            long massnahmeId, Massnahmennummer alteNummer, Massnahmennummer neueNummer, Unterschied unterschied) {

        /** It is in both and has another number now. */
        public boolean istVerschoben() {
            return alteNummer != null && neueNummer != null && !alteNummer.equals(neueNummer);
        }

        /** Nothing at all happened to it. */
        public boolean istGleich() {
            return unterschied.art() == Unterschied.Art.GLEICH && !istVerschoben();
        }
    }

    /**
     * A measure or a Ziel that the database found to differ, as one of a page of them.
     *
     * @param neu its id in the newer Fassung, null for a dropped one
     * @param alt its id in the older Fassung, null for a new one
     * @param gesamt how many differ on all pages
     */
    public record Fund(Long neu, Long alt, Long gesamt) {}

    /** One Ziel that is new, dropped, or has other words; the fields are named as in {@link Zieltext}. */
    public record Zielvergleich(String nummer, Unterschied.Art art, List<Unterschied.Feld> felder) {}

    /** Compares two Fassungen of one agreement. */
    public static Fassungsvergleich zwischen(Fassungsinhalt alt, Fassungsinhalt neu) {
        return new Fassungsvergleich(
                massnahmen(alt.massnahmen(), neu.massnahmen()),
                ziele(alt.ziele(), neu.ziele()),
                vorspann(alt.vorspann(), neu.vorspann()));
    }

    /** Whether anything differs. */
    public boolean istLeer() {
        return massnahmen.stream().allMatch(Massnahmenvergleich::istGleich) && ziele.isEmpty() && vorspann.isEmpty();
    }

    /** Every measure of either, newer ones in their order, then the dropped ones. */
    public static List<Massnahmenvergleich> massnahmen(List<Eintrag> alt, List<Eintrag> neu) {
        Map<Long, Eintrag> bisher = new LinkedHashMap<>();
        alt.forEach(e -> bisher.put(e.massnahmeId(), e));
        List<Massnahmenvergleich> gefunden = new ArrayList<>();
        for (Eintrag n : neu) {
            Eintrag a = bisher.remove(n.massnahmeId());
            gefunden.add(new Massnahmenvergleich(
                    n.massnahmeId(),
                    a == null ? null : a.nummer(),
                    n.nummer(),
                    a == null ? Unterschied.neu(n.nummer(), n.text()) : unterschied(a, n)));
        }
        bisher.values()
                .forEach(a -> gefunden.add(new Massnahmenvergleich(
                        a.massnahmeId(), a.nummer(), null, Unterschied.weggefallen(a.nummer(), a.text()))));
        return gefunden;
    }

    private static Unterschied unterschied(Eintrag alt, Eintrag neu) {
        Unterschied worte = Unterschied.zwischen(neu.nummer(), alt.text(), neu.text());
        List<Unterschied.Feld> felder = new ArrayList<>(worte.felder());
        grenzen(felder, "beginn", alt.text().beginn(), neu.text().beginn());
        grenzen(felder, "ende", alt.text().ende(), neu.text().ende());
        feld(felder, "federfuehrung", alt.federfuehrung(), neu.federfuehrung());
        if (!Set.copyOf(alt.stellen()).equals(Set.copyOf(neu.stellen()))) { // who takes part has an order on paper only
            feld(felder, "stellen", String.join(", ", alt.stellen()), String.join(", ", neu.stellen()));
        }
        feld(felder, "anlagen", String.join("\n", alt.anlagen()), String.join("\n", neu.anlagen()));
        feld(
                felder,
                "abhaengigkeiten",
                String.join(", ", alt.abhaengigkeiten()),
                String.join(", ", neu.abhaengigkeiten()));
        return new Unterschied(
                neu.nummer(),
                felder.isEmpty() ? Unterschied.Art.GLEICH : Unterschied.Art.GEAENDERT,
                worte.titel(),
                felder);
    }

    /** The same words with other bounds by hand are a change, too. */
    private static void grenzen(List<Unterschied.Feld> felder, String name, Zeitangabe alt, Zeitangabe neu) {
        if (alt.wortlaut().equals(neu.wortlaut()) && !alt.equals(neu)) {
            felder.add(new Unterschied.Feld(name, mitGrenzen(alt), mitGrenzen(neu)));
        }
    }

    private static String mitGrenzen(Zeitangabe z) {
        return z.wortlaut() + " (" + z.von().map(Object::toString).orElse("…") + " – "
                + z.bis().map(Object::toString).orElse("…") + ")";
    }

    /** The Ziele that differ, by number; the newer ones in their order, then the dropped ones. */
    public static List<Zielvergleich> ziele(Map<String, Zieltext> alt, Map<String, Zieltext> neu) {
        Set<String> nummern = new LinkedHashSet<>(neu.keySet());
        nummern.addAll(alt.keySet());
        List<Zielvergleich> gefunden = new ArrayList<>();
        for (String nummer : nummern) {
            Zieltext a = alt.get(nummer);
            Zieltext n = neu.get(nummer);
            if (a == null) {
                gefunden.add(new Zielvergleich(nummer, Unterschied.Art.NEU, List.of()));
            } else if (n == null) {
                gefunden.add(new Zielvergleich(nummer, Unterschied.Art.WEGGEFALLEN, List.of()));
            } else if (!a.equals(n)) {
                List<Unterschied.Feld> felder = new ArrayList<>();
                feld(felder, "text", a.text(), n.text());
                feld(felder, "indikator", a.indikator(), n.indikator());
                feld(felder, "zielquelle", a.zielquelle(), n.zielquelle());
                gefunden.add(new Zielvergleich(nummer, Unterschied.Art.GEAENDERT, felder));
            }
        }
        return gefunden;
    }

    /**
     * The parts of the front matter that differ, in the order of the document.
     *
     * @param alt name and text of its parts; what is not there is empty
     */
    public static List<Unterschied.Feld> vorspann(Map<String, String> alt, Map<String, String> neu) {
        List<Unterschied.Feld> felder = new ArrayList<>();
        neu.forEach((name, text) -> feld(felder, name, alt.getOrDefault(name, ""), text));
        return felder;
    }

    private static void feld(List<Unterschied.Feld> felder, String name, String alt, String neu) {
        if (!Objects.equals(alt, neu)) {
            felder.add(new Unterschied.Feld(name, alt, neu));
        }
    }
}
