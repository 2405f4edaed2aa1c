package de.familienaudit.shared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Rule R-1: the roles; each is given per Kommune with a validity period. */
public enum Rolle {
    PROJEKTLEITUNG,
    FACHAMT,
    KAEMMEREI,
    LANDRAT,
    GREMIENBUERO,
    AUDITOR,
    LESER,
    ADMINISTRATION;

    public static final Set<Rolle> ALLE = Collections.unmodifiableSet(EnumSet.allOf(Rolle.class));

    /** Whoever can be head or clerk of a Stelle; on which record such a person may act, a further rule decides. */
    public static final Set<Rolle> VERWALTUNG =
            Collections.unmodifiableSet(EnumSet.of(PROJEKTLEITUNG, FACHAMT, KAEMMEREI, LANDRAT, GREMIENBUERO));

    /** Whoever can be involved in a measure: the administration and the Auditor (rule A-8). */
    public static final Set<Rolle> BETEILIGTE =
            Collections.unmodifiableSet(EnumSet.of(PROJEKTLEITUNG, FACHAMT, KAEMMEREI, LANDRAT, GREMIENBUERO, AUDITOR));
}
