package de.familienaudit.signatur.pades;

/** Rule S-4: reasons for a verdict; the words belong to the message bundle ({@code signaturpruefung.befund.<name>}). */
public enum Befund {
    /** what was signed and what is in the file differ */
    INHALT_VERAENDERT(Gewicht.VERAENDERT),
    /** the signature value does not fit the certificate or the signed attributes */
    SIGNATUR_BESCHAEDIGT(Gewicht.VERAENDERT),
    /** the file has traces of a signature that cannot be read as one */
    SIGNATUR_UNLESBAR(Gewicht.VERAENDERT),
    /** fewer signatures than this document must have */
    SIGNATUR_FEHLT(Gewicht.VERAENDERT),
    /** the signature leaves out more of the file than its own value */
    NICHT_ALLES_ERFASST(Gewicht.VERAENDERT),
    /** something was added after the last signature */
    NACHTRAEGLICH_ERGAENZT(Gewicht.VERAENDERT),
    /** objects of the document were changed between two signatures or time stamps */
    ZWISCHEN_UNTERSCHRIFTEN_VERAENDERT(Gewicht.VERAENDERT),
    /** pages or what is on them were changed after signing */
    SEITEN_VERAENDERT(Gewicht.VERAENDERT),
    /** title, author or other particulars were changed after signing */
    ANGABEN_VERAENDERT(Gewicht.VERAENDERT),
    /** fields were changed after signing in a way that no signature permits */
    FORMULAR_VERAENDERT(Gewicht.VERAENDERT),
    /** notes, stamps or the like were added or changed after signing */
    ANMERKUNGEN_VERAENDERT(Gewicht.VERAENDERT),
    /** what is read aloud or extracted was changed after signing */
    STRUKTUR_VERAENDERT(Gewicht.VERAENDERT),
    /** a later signature or field lies over what was signed before */
    UEBERDECKT(Gewicht.VERAENDERT),
    /** outlines, scripts, layers, attachments or settings were changed after signing */
    SONSTIGES_VERAENDERT(Gewicht.VERAENDERT),
    /** the file can only be read by repairing it */
    AUFBAU_BESCHAEDIGT(Gewicht.VERAENDERT),
    /** a time stamp does not fit what it stamps, or was changed itself */
    ZEITSTEMPEL_BESCHAEDIGT(Gewicht.VERAENDERT),
    /** the file is a known document, but not the signed file that is stored */
    NICHT_DIE_HINTERLEGTE_DATEI(Gewicht.VERAENDERT),
    /** the file is encrypted */
    VERSCHLUESSELT(Gewicht.NICHT_PRUEFBAR),
    /** the signature uses an algorithm that this program does not know */
    VERFAHREN_UNBEKANNT(Gewicht.NICHT_PRUEFBAR),
    /** the signature has a form that this program does not know */
    FORM_UNBEKANNT(Gewicht.NICHT_PRUEFBAR),
    /** a later signature lies on the picture of a scanned page: whether it hides something cannot be told */
    AUF_EINGESCANNTEM_BILD(Gewicht.NICHT_ENTSCHEIDBAR),
    /** no configured trust anchor stands above the certificate */
    AUSSTELLER_UNBEKANNT(Gewicht.VERTRAUEN_OFFEN),
    /** the certificate was revoked or suspended */
    ZERTIFIKAT_WIDERRUFEN(Gewicht.VERTRAUEN_OFFEN),
    /** the certificate was not in force when it is provable that the signature existed */
    ZERTIFIKAT_NICHT_IN_KRAFT(Gewicht.VERTRAUEN_OFFEN),
    /** nobody could say whether the certificate was revoked */
    SPERRAUSKUNFT_FEHLT(Gewicht.VERTRAUEN_OFFEN),
    /** an algorithm or key length is no longer considered strong enough */
    VERFAHREN_ZU_SCHWACH(Gewicht.VERTRAUEN_OFFEN),
    /** the certificate is of a kind that must not sign documents, or another rule of the policy is not met */
    REGEL_NICHT_ERFUELLT(Gewicht.VERTRAUEN_OFFEN),
    /** the time stamp is of somebody whom this program does not trust, so that it proves no time */
    ZEITSTEMPEL_UNBEKANNT(Gewicht.HINWEIS),
    /** an older form of signature, which does not name its certificate under the signature */
    AELTERE_FORM(Gewicht.HINWEIS),
    /** fields were filled in afterwards, as the certifying signature permits */
    ERLAUBT_AUSGEFUELLT(Gewicht.HINWEIS),
    /** notes were added afterwards, beside the content, as the certifying signature permits */
    ERLAUBT_ANGEMERKT(Gewicht.HINWEIS);

    private enum Gewicht {
        VERAENDERT,
        NICHT_PRUEFBAR,
        NICHT_ENTSCHEIDBAR,
        VERTRAUEN_OFFEN,
        HINWEIS
    }

    private final Gewicht gewicht;

    Befund(Gewicht gewicht) {
        this.gewicht = gewicht;
    }

    /** Whether this means that the file is not what was signed. */
    public boolean veraendert() {
        return gewicht == Gewicht.VERAENDERT;
    }

    /** Whether this means that nothing can be said of the content. */
    public boolean nichtPruefbar() {
        return gewicht == Gewicht.NICHT_PRUEFBAR;
    }

    /** Whether it cannot be told if what is seen is still what was signed: no green, and no reproach either. */
    public boolean nichtEntscheidbar() {
        return gewicht == Gewicht.NICHT_ENTSCHEIDBAR;
    }

    /** Whether something was added that the certifying signature permits and does not confirm. */
    public boolean ergaenzt() {
        return this == ERLAUBT_AUSGEFUELLT || this == ERLAUBT_ANGEMERKT;
    }

    /** Whether this is only a remark that changes no verdict. */
    public boolean hinweis() {
        return gewicht == Gewicht.HINWEIS;
    }
}
