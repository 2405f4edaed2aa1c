package de.familienaudit.signatur.pades.vergleich;

/** What was added after signing and is no change. */
public enum Ergaenzung {
    /** certificates, revocation information, time stamps */
    NACHWEISE,
    /** a signature that is no time stamp */
    UNTERSCHRIFT,
    /** a signature on the picture of a scanned page: whether it hides something cannot be told */
    UNTERSCHRIFT_AUF_BILD,
    /** fields filled in, as the certifying signature permits */
    FORMULAR_AUSGEFUELLT,
    /** notes beside the content, as the certifying signature permits */
    ANMERKUNG
}
