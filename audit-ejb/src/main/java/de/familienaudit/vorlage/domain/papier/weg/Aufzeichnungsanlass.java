package de.familienaudit.vorlage.domain.papier.weg;

/** Why a paper was recorded once more. */
public enum Aufzeichnungsanlass {
    /** An act of the past, or its correction, with source and reason (G-7). */
    NACHERFASSUNG,
    /** A draft was saved. */
    ENTWURF,
    /** Its text was submitted, or changed after that (V-7). */
    FASSUNG,
    /** A row was scheduled, moved, cancelled or dealt with (V-5). */
    BERATUNG,
    /** A vote was corrected by the minutes (V-14). */
    NIEDERSCHRIFT,
    /** The changed text of a decision, its conditions or its suspension were recorded (V-7, V-11). */
    BESCHLUSS,
    /** The ground of secrecy ended; what was not cleared is left out (V-10). */
    VEROEFFENTLICHUNG,
    /** It was issued by a signature (V-9). */
    AUSFERTIGUNG,
    /** The Kämmerei co-signed, and her statement stands in the paper (V-8). */
    MITZEICHNUNG,
    /** A signature decided it instead of a body (V-13). */
    EILENTSCHEIDUNG
}
