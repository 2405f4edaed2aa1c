package de.familienaudit.signatur.pades;

/** Rule S-4: what a verification says, in one word. */
public enum Urteil {
    /** nothing changed since it was signed, and the signer's certificate is trusted and in force */
    UNVERAENDERT_GUELTIG,
    /** nothing changed since it was signed, but whether the certificate can be trusted could not be found out */
    UNVERAENDERT_VERTRAUEN_OFFEN,
    /** nothing changed but what the certifying signature permits, fields or notes, which it does not confirm; trusted and in force */
    UNVERAENDERT_ERGAENZT_GUELTIG,
    /** the same, but whether the certificate can be trusted could not be found out */
    UNVERAENDERT_ERGAENZT_VERTRAUEN_OFFEN,
    /** signed again afterwards, beside all that was there; every certificate is trusted and in force */
    DANACH_UNTERSCHRIEBEN_GUELTIG,
    /** signed again afterwards, beside all that was there, but whether every certificate can be trusted could not be found out */
    DANACH_UNTERSCHRIEBEN_VERTRAUEN_OFFEN,
    /** signed again afterwards on the picture of a scanned page: whether that hides something cannot be told */
    DANACH_UNTERSCHRIEBEN_AUF_BILD,
    /** something was changed after signing, or a signature is missing or broken */
    VERAENDERT,
    /** encrypted, or signed in a way that this program does not know: no word on the content */
    NICHT_PRUEFBAR,
    /** there is no signature in the file, and none is missing */
    KEINE_SIGNATUR
}
