package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Rule H-10: on a closed year nothing is booked, changed, approved or reversed; its correction goes into an open year and names what it
 * corrects. Closing is an act of the Kämmerei after the year, once, when it is decided what becomes of each open commitment. Rule G-7: a year
 * that is only a record takes what is nacherfasst and nothing else.
 */
public final class JahresabschlussRule {

    private JahresabschlussRule() {}

    /**
     * @param jahre the years of all lines of an act
     * @param nacherfasst whether the act is recorded after the fact
     * @return H-10.abgeschlossen, G-7.nur_nachweis, for each year that refuses
     */
    public static List<Violation> buchen(Collection<Haushaltsjahr> jahre, boolean nacherfasst) {
        List<Violation> verstoesse = new ArrayList<>();
        for (Haushaltsjahr jahr : jahre) {
            if (jahr.abgeschlossenAm() != null) {
                verstoesse.add(abgeschlossen(jahr));
            } else if (jahr.nachweis() && !nacherfasst) {
                verstoesse.add(Violation.of("G-7.nur_nachweis", jahr.jahr()));
            }
        }
        return verstoesse;
    }

    /**
     * @param offene commitments of which nobody has said what becomes of them
     * @return H-10.abgeschlossen, H-10.vor_jahresende, H-10.offene_bindungen, G-7.nur_nachweis, all at once
     */
    public static List<Violation> abschliessen(Haushaltsjahr jahr, int offene, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>(buchen(List.of(jahr), false));
        if (!verstoesse.isEmpty()) {
            return verstoesse;
        }
        if (!heute.isAfter(jahr.letzterTag())) {
            verstoesse.add(Violation.of("H-10.vor_jahresende", jahr.jahr()));
        }
        if (offene > 0) {
            verstoesse.add(Violation.of("H-10.offene_bindungen", offene));
        }
        return verstoesse;
    }

    /**
     * @param gebucht the year that the correction goes into
     * @param berichtigt the year of what it corrects; null while nothing is named
     * @return H-10.abgeschlossen, H-10.berichtigtes_fehlt, H-10.berichtigtes_offen, all at once
     */
    public static List<Violation> berichtigen(Haushaltsjahr gebucht, Haushaltsjahr berichtigt) {
        List<Violation> verstoesse = new ArrayList<>(buchen(List.of(gebucht), false));
        if (berichtigt == null) {
            verstoesse.add(Violation.at("berichtigt", "H-10.berichtigtes_fehlt"));
        } else if (berichtigt.abgeschlossenAm() == null && !berichtigt.nachweis()) {
            // what is wrong in an open year is reversed there
            verstoesse.add(Violation.at("berichtigt", "H-10.berichtigtes_offen", berichtigt.jahr()));
        }
        return verstoesse;
    }

    private static Violation abgeschlossen(Haushaltsjahr jahr) {
        return Violation.of("H-10.abgeschlossen", jahr.jahr(), jahr.abgeschlossenAm());
    }
}
