package de.familienaudit.vorlage.domain.papier.weg;

/** Rule V-7: how far people have brought a paper that begins here, by acts of theirs; what bodies made of it follows from its rows. */
public enum Papiergang {
    ENTWURF,
    IN_ABSTIMMUNG,
    EINGEREICHT,
    ZURUECKGEZOGEN
}
