package de.familienaudit.vorlage.domain.papier.finanz;

/** Rule V-8: what a paper says about its agreement with the Kämmerei. */
public enum Kaemmereistand {
    ERFOLGT,
    NICHT_ERFORDERLICH,
    /** The paper says nothing about it, or nobody knows. */
    UNBEKANNT
}
