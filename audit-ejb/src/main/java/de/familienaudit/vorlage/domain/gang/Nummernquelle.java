package de.familienaudit.vorlage.domain.gang;

/** Rule V-1: who gives a paper its number. */
public enum Nummernquelle {
    /** The council information system; the Gremienbüro enters it here. */
    RATSINFORMATION,
    /** This program, at the submission. */
    PROGRAMM
}
