package de.familienaudit.vorlage.domain.gremium;

/** Rule V-2: subjects on which a body is competent to decide. */
public enum Beschlusssache {
    ZIELVEREINBARUNG,
    JAHRESBERICHT,
    ZERTIFIKATSSTUFE,
    /** Über- and außerplanmäßige Ausgaben. */
    MEHRAUSGABE,
    SONSTIGES
}
