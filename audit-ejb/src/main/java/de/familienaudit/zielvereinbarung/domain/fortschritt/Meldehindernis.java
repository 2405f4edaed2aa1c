package de.familienaudit.zielvereinbarung.domain.fortschritt;

/** Rule A-8: why the actor cannot report on a measure. */
public enum Meldehindernis {
    /** A later Fassung left the measure out. */
    WEGGEFALLEN,
    /** Nothing is reported before the decision. */
    VOR_DEM_BESCHLUSS,
    /** Others report: the accountable Stelle and the Projektleitung. */
    NICHT_ZUSTAENDIG
}
