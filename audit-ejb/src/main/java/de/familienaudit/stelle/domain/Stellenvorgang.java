package de.familienaudit.stelle.domain;

/** What can be done to a Stelle, as its history names it. */
public enum Stellenvorgang {
    ANGELEGT,
    UMBENANNT,
    /** The name of today was written wrongly. */
    BERICHTIGT,
    ART_GEAENDERT,
    LEITUNG_EINGETRAGEN,
    LEITUNG_BEENDET,
    BEARBEITUNG_EINGETRAGEN,
    BEARBEITUNG_BEENDET,
    /** It stands for another one from now on. */
    ZUSAMMENGEFUEHRT,
    /** Another one stands for it from now on. */
    AUFGENOMMEN,
    /** It stands for itself again. */
    GETRENNT,
    /** Another one does not stand for it any more. */
    ABGEGEBEN,
    /** It stands in every list from now on. */
    VERZEICHNET,
    /** It stands in no list any more. */
    ENTFERNT;

    /** Somebody was entered as a holder. */
    public static Stellenvorgang eingetragen(Besetzungsart art) {
        return art == Besetzungsart.LEITUNG ? LEITUNG_EINGETRAGEN : BEARBEITUNG_EINGETRAGEN;
    }

    /** The last day of a holder was entered. */
    public static Stellenvorgang beendet(Besetzungsart art) {
        return art == Besetzungsart.LEITUNG ? LEITUNG_BEENDET : BEARBEITUNG_BEENDET;
    }
}
