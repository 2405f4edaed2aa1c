package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Takt;
import de.familienaudit.shared.zeit.Wiederkehr;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules V-16, F-3: a row of sessions of one body, as its calendar of a year has them. */
public final class SitzungsreiheRule {

    /** More than a body meets in a year: every week, and some. */
    public static final int MAX_SITZUNGEN = 60;

    private SitzungsreiheRule() {}

    /**
     * @param erster null for none typed, which is refused with the session itself
     * @param takt null for none chosen
     * @param letzter null for none typed
     * @return V-16.reihe_…, form.pflichtfeld; empty when there is a row
     */
    public static List<Violation> verstoesse(LocalDate erster, Takt takt, LocalDate letzter) {
        List<Violation> verstoesse = new ArrayList<>();
        if (takt == null) {
            verstoesse.add(Violation.at("takt", "form.pflichtfeld"));
        }
        if (letzter == null) {
            verstoesse.add(Violation.at("letzter", "form.pflichtfeld"));
        } else if (erster != null && !letzter.isAfter(erster)) {
            verstoesse.add(Violation.at("letzter", "V-16.reihe_endet_vorher"));
        } else if (erster != null && takt != null) {
            int anzahl =
                    new Wiederkehr(erster, takt).bis(letzter, MAX_SITZUNGEN + 1).size();
            if (anzahl > MAX_SITZUNGEN) {
                verstoesse.add(Violation.at("letzter", "V-16.reihe_zu_lang", MAX_SITZUNGEN));
            }
        }
        return verstoesse;
    }

    /** The days of a row that was not refused. */
    public static List<LocalDate> tage(LocalDate erster, Takt takt, LocalDate letzter) {
        return new Wiederkehr(erster, takt).bis(letzter, MAX_SITZUNGEN);
    }

    /**
     * The same row a second time is no plan.
     *
     * @param belegt days on which the body meets already
     * @return V-16.reihe_belegt for each of them
     */
    public static List<Violation> belegt(List<LocalDate> tage, Set<LocalDate> belegt) {
        return tage.stream()
                .filter(belegt::contains)
                .map(tag -> Violation.at("tag", "V-16.reihe_belegt", tag))
                .toList();
    }
}
