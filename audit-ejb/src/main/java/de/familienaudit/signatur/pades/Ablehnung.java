package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.Serializable;

/** Refusals of this package; the cause goes to the log, never to the person. */
final class Ablehnung {

    private Ablehnung() {}

    static BusinessRuleException at(String field, String code, Serializable... params) {
        return new BusinessRuleException(Violation.at(field, code, params));
    }

    static BusinessRuleException wegen(Throwable cause, String field, String code, Serializable... params) {
        BusinessRuleException refusal = at(field, code, params);
        refusal.initCause(cause);
        return refusal;
    }
}
