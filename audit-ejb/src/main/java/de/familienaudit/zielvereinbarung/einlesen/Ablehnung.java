package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;

/** Rule A-2: why a file cannot be read; the codes are the face of this package for the message bundle. */
enum Ablehnung {
    DATEI_LEER("A-2.datei_leer"),
    DATEI_ZU_GROSS("A-2.datei_zu_gross"),
    DATEI_BESCHAEDIGT("A-2.datei_beschaedigt"),
    DATEI_FREMD("A-2.datei_fremd"),
    DATEI_ZIP_BOMBE("A-2.datei_zip_bombe"),
    KEINE_VEREINBARUNG("A-2.keine_vereinbarung");

    /** The rule that speaks for everything here. */
    static final String REGEL = "A-2";

    private final String code;

    Ablehnung(String code) {
        this.code = code;
    }

    BusinessRuleException exception() {
        return new BusinessRuleException(Violation.of(code));
    }

    /** @param ursache what the parser reported, kept for the incident log */
    BusinessRuleException exception(Exception ursache) {
        BusinessRuleException abgelehnt = exception();
        abgelehnt.initCause(ursache);
        return abgelehnt;
    }
}
