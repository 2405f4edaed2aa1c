package de.familienaudit.signatur.pades;

/** Rule S-4: reasons for a verdict; the words belong to the message bundle ({@code signatur.befund.<name>}). */
public enum Befund {
    /** what was signed and what is in the file differ */
    INHALT_VERAENDERT(true),
    /** the signature value does not fit the certificate or the signed attributes */
    SIGNATUR_BESCHAEDIGT(true),
    /** the file has traces of a signature that cannot be read as one */
    SIGNATUR_UNLESBAR(true),
    /** fewer signatures than this document must have */
    SIGNATUR_FEHLT(true),
    /** the signature leaves out more of the file than its own value */
    NICHT_ALLES_ERFASST(true),
    /** something was added after the last signature */
    NACHTRAEGLICH_ERGAENZT(true),
    /** objects of the document were changed between two signatures or time stamps */
    ZWISCHEN_UNTERSCHRIFTEN_VERAENDERT(true),
    /** the file is a known document, but not the signed file that is stored */
    NICHT_DIE_HINTERLEGTE_DATEI(true),
    /** no configured trust anchor stands above the certificate */
    AUSSTELLER_UNBEKANNT(false),
    /** the certificate was revoked or suspended */
    ZERTIFIKAT_WIDERRUFEN(false),
    /** the certificate was not in force when it is provable that the signature existed */
    ZERTIFIKAT_NICHT_IN_KRAFT(false),
    /** nobody could say whether the certificate was revoked */
    SPERRAUSKUNFT_FEHLT(false),
    /** an algorithm or key length is no longer considered strong enough */
    VERFAHREN_ZU_SCHWACH(false),
    /** the certificate is of a kind that must not sign documents, or another rule of the policy is not met */
    REGEL_NICHT_ERFUELLT(false);

    private final boolean veraendert;

    Befund(boolean veraendert) {
        this.veraendert = veraendert;
    }

    /** Whether this means that the file is not what was signed; the others only leave trust open. */
    public boolean veraendert() {
        return veraendert;
    }
}
