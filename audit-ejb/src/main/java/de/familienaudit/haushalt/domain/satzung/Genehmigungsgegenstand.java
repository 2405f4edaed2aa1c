package de.familienaudit.haushalt.domain.satzung;

/** Rule H-2: what the Rechtsaufsicht approves of a Satzung. */
public enum Genehmigungsgegenstand {
    KREDITE,
    VERPFLICHTUNGSERMAECHTIGUNGEN,
    SONSTIGES
}
