package de.familienaudit.zugang.wappen;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.io.Serializable;

/** Why a file is no coat of arms that can be shown; the breach belongs to the field {@code wappen}. */
enum Ablehnung {
    LEER,
    ZU_GROSS,
    FREMD,
    MASSE,
    BESCHAEDIGT,
    SVG_ELEMENT,
    SVG_EREIGNIS,
    SVG_VERWEIS,
    SVG_WERT,
    SVG_UMFANG,
    SVG_OHNE_BILD;

    BusinessRuleException exception(Serializable... params) {
        return new BusinessRuleException(
                Violation.at("wappen", "kommune.wappen_" + name().toLowerCase(java.util.Locale.ROOT), params));
    }

    BusinessRuleException because(Throwable cause) {
        BusinessRuleException refusal = exception();
        refusal.initCause(cause);
        return refusal;
    }
}
