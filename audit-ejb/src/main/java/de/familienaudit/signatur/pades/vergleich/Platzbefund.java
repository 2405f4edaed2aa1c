package de.familienaudit.signatur.pades.vergleich;

/** What lies beneath a place on a page. */
enum Platzbefund {
    FREI,
    /** nothing but the picture of a scanned page: nobody but a reader knows what is white on it */
    EINGESCANNT,
    BELEGT
}
