package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule V-15: whoever carries a decision out reports the day on which it was done, not before the decision and not in the future. A correction
 * may leave the day out: it is open again.
 */
public final class ErledigungRule {

    private static final int BEMERKUNG = 1000;

    private ErledigungRule() {}

    /**
     * @param berichtigt whether it was reported before
     * @return V-15.…, form.zu_lang, all at once, at {@code am} and {@code bemerkung}
     */
    public static List<Violation> verstoesse(
            Erledigung erledigung, boolean berichtigt, Beschlusslage lage, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        LocalDate am = erledigung.am();
        if (am == null) {
            if (!berichtigt) {
                verstoesse.add(Violation.at("am", "V-15.erledigt_tag_fehlt"));
            }
        } else if (am.isAfter(heute)) {
            verstoesse.add(Violation.at("am", "V-15.erledigt_in_zukunft", am));
        } else if (lage.istVorher(am)) {
            verstoesse.add(Violation.at("am", "V-15.vor_beschluss", am, lage.ab()));
        }
        if (erledigung.bemerkung().length() > BEMERKUNG) {
            verstoesse.add(Violation.zuLang("bemerkung", erledigung.bemerkung().length(), BEMERKUNG));
        }
        return verstoesse;
    }
}
