package de.familienaudit.stelle;

/** Which part of the list of Vertretungen is shown. */
public enum Vertretungszeit {
    LAUFENDE,
    KUENFTIGE,
    /** Over, or ended early. */
    VERGANGENE
}
