package de.familienaudit.shared;

/** Rule R-1: the roles; each is given per Kommune with a validity period. */
public enum Rolle {
    PROJEKTLEITUNG,
    FACHAMT,
    KAEMMEREI,
    LANDRAT,
    GREMIENBUERO,
    AUDITOR,
    LESER,
    ADMINISTRATION
}
