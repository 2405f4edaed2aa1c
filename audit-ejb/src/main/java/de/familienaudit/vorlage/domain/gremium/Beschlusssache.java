package de.familienaudit.vorlage.domain.gremium;

/** Rules V-2, V-11: subjects on which a body is competent to decide. */
public enum Beschlusssache {
    ZIELVEREINBARUNG,
    JAHRESBERICHT,
    ZERTIFIKATSSTUFE,
    /** Über- and außerplanmäßige Ausgaben. */
    MEHRAUSGABE,
    SONSTIGES
}
