package de.familienaudit.signatur.domain;

/** Rule S-2, G-7: how a paper was signed. */
public enum Unterzeichnungsart {
    /** With a key: a PAdES signature. */
    ELEKTRONISCH,
    /** By hand, recorded afterwards with its scan. */
    PAPIER
}
