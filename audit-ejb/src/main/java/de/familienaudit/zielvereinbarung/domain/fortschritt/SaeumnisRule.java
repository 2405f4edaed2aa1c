package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rule A-6: a measure is überfällig after Ende.to while it is neither umgesetzt nor entfallen; verspätet begonnen after
 * Beginn.to while still geplant; still when nobody reported on an open measure for the configured time, counted from
 * the last report or, before the first one, from the decision. An open measure is demnächst fällig when Ende.to lies within
 * the configured days from today on.
 *
 * <p>Lists ask the database with the states and days that this rule gives them; a test compares both for every case.
 *
 * <p>Only what a Fassung that holds agrees can be late: in a draft, or in one that was succeeded, nothing is.
 *
 * @param heute the current day
 * @param stilleMonate months without a report, see Kommune
 * @param vorschauTage days ahead, see Kommune
 * @param ruht whether it is asked about a Fassung that does not hold
 */
public record SaeumnisRule(LocalDate heute, int stilleMonate, int vorschauTage, boolean ruht) {

    public SaeumnisRule(LocalDate heute, int stilleMonate, int vorschauTage) {
        this(heute, stilleMonate, vorschauTage, false);
    }

    /** The same for the measures of a Fassung in this state. */
    public SaeumnisRule in(Fassungsstatus status) {
        return new SaeumnisRule(heute, stilleMonate, vorschauTage, !status.gilt());
    }

    /** States in which a measure can be überfällig or still. */
    public Set<Massnahmenstatus> offeneStatus() {
        return Massnahmenstatus.OFFEN;
    }

    /** A last report before this day makes an open measure still. */
    public LocalDate stilleVor() {
        return heute.minusMonths(stilleMonate);
    }

    /** An open measure that ends on this day or before is demnächst fällig; one that ended before today is überfällig. */
    public LocalDate faelligBis() {
        return heute.plusDays(vorschauTage);
    }

    public Set<Saeumnis> saeumnisse(
            Massnahmenstatus status, LocalDate beginnBis, LocalDate endeBis, LocalDate zuletzt) {
        Set<Saeumnis> saeumnisse = EnumSet.noneOf(Saeumnis.class);
        if (ruht) {
            return saeumnisse;
        }
        boolean offen = offeneStatus().contains(status);
        if (offen && endeBis != null && endeBis.isBefore(heute)) {
            saeumnisse.add(Saeumnis.UEBERFAELLIG);
        }
        if (status == Massnahmenstatus.GEPLANT && beginnBis != null && beginnBis.isBefore(heute)) {
            saeumnisse.add(Saeumnis.VERSPAETET_BEGONNEN);
        }
        if (offen && zuletzt != null && zuletzt.isBefore(stilleVor())) {
            saeumnisse.add(Saeumnis.STILL);
        }
        if (offen && endeBis != null && !endeBis.isBefore(heute) && !endeBis.isAfter(faelligBis())) {
            saeumnisse.add(Saeumnis.DEMNAECHST_FAELLIG);
        }
        return saeumnisse;
    }
}
