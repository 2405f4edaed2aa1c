package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;

/** Rule R-5: whoever locks or unlocks an account says why. */
public final class SperrgrundRule {

    static final int MAX = 1000;

    private SperrgrundRule() {}

    /**
     * @param feld the form field of the reason
     * @throws BusinessRuleException R-5.sperrgrund_fehlt, form.zu_lang
     */
    public static void pruefe(String feld, String grund) {
        if (grund == null || grund.isBlank()) {
            throw new BusinessRuleException(Violation.at(feld, "R-5.sperrgrund_fehlt"));
        }
        if (grund.strip().length() > MAX) {
            throw new BusinessRuleException(Violation.zuLang(feld, grund.strip().length(), MAX));
        }
    }
}
