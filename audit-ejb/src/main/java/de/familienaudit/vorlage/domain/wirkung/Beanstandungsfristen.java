package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.vorlage.domain.papier.Beratung;
import java.time.LocalDate;

/**
 * The three deadlines of an objection (rule V-7): execution stops, the body deals with the decision again, and if it insists the supervision
 * is told at once.
 *
 * @param beschluss the row whose decision is suspended; null when none can be named
 * @param ausgesetztAm from this day on it is not executed
 * @param befassungBis last day of the month after the decision; null when its day is not known
 * @param naechsteSitzung the first session of the body after the objection; null when none is known
 * @param befasstAm when the body dealt with it again, from which day on the supervision is told; null while it did not
 */
public record Beanstandungsfristen(
        Beratung beschluss,
        LocalDate ausgesetztAm,
        LocalDate befassungBis,
        LocalDate naechsteSitzung,
        LocalDate befasstAm) {

    /** Whether the month is over before the next session. */
    public boolean istSitzungZuSpaet() {
        return naechsteSitzung != null && befassungBis != null && naechsteSitzung.isAfter(befassungBis);
    }
}
