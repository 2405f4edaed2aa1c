package de.familienaudit.zielvereinbarung.domain.massnahme;

import de.familienaudit.shared.zeit.Zeitangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule A-4: what the begin and the end of a measure say about when it runs, as stretches of time for the plan. What the
 * wording leaves open is drawn as uncertain, never as a day that nobody named.
 *
 * @param abschnitte stretches in the order of time, without gaps; empty when nothing at all is known
 */
public record Zeitplanbalken(List<Abschnitt> abschnitte) implements Serializable {

    /**
     * One stretch, both days included.
     *
     * @param von first day, null when the beginning is not known
     * @param bis last day, null when the end is open
     * @param sicher whether the measure surely runs then
     */
    public record Abschnitt(LocalDate von, LocalDate bis, boolean sicher) implements Serializable {}

    public Zeitplanbalken {
        abschnitte = List.copyOf(abschnitte);
    }

    /**
     * The stretches of a measure.
     *
     * @param beginn begin that holds, never null
     * @param ende end that holds, never null
     */
    public static Zeitplanbalken aus(Zeitangabe beginn, Zeitangabe ende) {
        LocalDate fruehestens = beginn.von().or(beginn::bis).orElse(null);
        LocalDate spaetestens = ende.bis().or(ende::von).orElse(null);
        if (fruehestens == null) {
            boolean ohneAlles = spaetestens == null && !ende.istRegelmaessig();
            return new Zeitplanbalken(ohneAlles ? List.of() : List.of(new Abschnitt(null, spaetestens, false)));
        }
        if (spaetestens != null && spaetestens.isBefore(fruehestens)) {
            // rule A-5: a contradiction is shown, not repaired
            return new Zeitplanbalken(List.of(new Abschnitt(spaetestens, fruehestens, false)));
        }
        LocalDate sicherVon = beginn.bis().orElse(fruehestens);
        if (spaetestens == null) {
            return offen(fruehestens, sicherVon, ende.istRegelmaessig());
        }
        return begrenzt(fruehestens, sicherVon, ende.von().orElse(spaetestens), spaetestens);
    }

    private static Zeitplanbalken offen(LocalDate fruehestens, LocalDate sicherVon, boolean laeuftWeiter) {
        if (!laeuftWeiter) {
            return new Zeitplanbalken(List.of(new Abschnitt(fruehestens, null, false)));
        }
        List<Abschnitt> abschnitte = new ArrayList<>();
        vorlauf(abschnitte, fruehestens, sicherVon);
        abschnitte.add(new Abschnitt(sicherVon, null, true));
        return new Zeitplanbalken(abschnitte);
    }

    private static Zeitplanbalken begrenzt(
            LocalDate fruehestens, LocalDate sicherVon, LocalDate sicherBis, LocalDate spaetestens) {
        if (sicherVon.isAfter(sicherBis)) {
            return new Zeitplanbalken(List.of(new Abschnitt(fruehestens, spaetestens, false)));
        }
        List<Abschnitt> abschnitte = new ArrayList<>();
        vorlauf(abschnitte, fruehestens, sicherVon);
        abschnitte.add(new Abschnitt(sicherVon, sicherBis, true));
        if (sicherBis.isBefore(spaetestens)) {
            abschnitte.add(new Abschnitt(sicherBis.plusDays(1), spaetestens, false));
        }
        return new Zeitplanbalken(abschnitte);
    }

    private static void vorlauf(List<Abschnitt> abschnitte, LocalDate fruehestens, LocalDate sicherVon) {
        if (fruehestens.isBefore(sicherVon)) {
            abschnitte.add(new Abschnitt(fruehestens, sicherVon.minusDays(1), false));
        }
    }

    /**
     * The same for a measure that is closed: an open end stops on the day that its last report describes.
     *
     * @param letzteMeldung that day, null when nobody reported yet
     */
    public Zeitplanbalken abgeschlossen(LocalDate letzteMeldung) {
        if (abschnitte.isEmpty() || letzteMeldung == null || bis() != null) {
            return this;
        }
        List<Abschnitt> gekuerzt = new ArrayList<>(abschnitte);
        Abschnitt letzter = gekuerzt.remove(gekuerzt.size() - 1);
        boolean begannVorher = letzter.von() == null || !letzter.von().isAfter(letzteMeldung);
        gekuerzt.add(new Abschnitt(letzter.von(), begannVorher ? letzteMeldung : letzter.von(), letzter.sicher()));
        return new Zeitplanbalken(gekuerzt);
    }

    /** First day that is known, null when none is. */
    public LocalDate von() {
        return abschnitte.isEmpty() ? null : abschnitte.get(0).von();
    }

    /** Last day that is known, null when the end is open or nothing is known. */
    public LocalDate bis() {
        return abschnitte.isEmpty()
                ? null
                : abschnitte.get(abschnitte.size() - 1).bis();
    }
}
