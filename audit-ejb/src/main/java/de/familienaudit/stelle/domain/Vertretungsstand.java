package de.familienaudit.stelle.domain;

/** Where a Vertretung stands on a day (rule R-4); only {@link #LAEUFT} has an effect. */
public enum Vertretungsstand {
    /** Of the Landrätin: the document or the confirmation by a second person is missing. */
    UNBESTAETIGT,
    KUENFTIG,
    LAEUFT,
    VORBEI,
    /** Ended before its last day. */
    BEENDET
}
