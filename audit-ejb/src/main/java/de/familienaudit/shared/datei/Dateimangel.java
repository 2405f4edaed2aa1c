package de.familienaudit.shared.datei;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;

/** Why a file of somebody else is not read, whatever it was to hold; the rule that speaks is that of the reader. */
public enum Dateimangel {
    BESCHAEDIGT("datei_beschaedigt"),
    VERSCHLUESSELT("datei_verschluesselt"),
    FREMD("datei_fremd"),
    ZIP_BOMBE("datei_zip_bombe");

    private final String code;

    Dateimangel(String code) {
        this.code = code;
    }

    /** @param regel number of the rule, for the code of the text */
    public BusinessRuleException exception(String regel) {
        return new BusinessRuleException(Violation.of(regel + "." + code));
    }

    /** @param ursache what the parser reported, kept for the incident log */
    public BusinessRuleException exception(String regel, Exception ursache) {
        BusinessRuleException abgelehnt = exception(regel);
        abgelehnt.initCause(ursache);
        return abgelehnt;
    }
}
