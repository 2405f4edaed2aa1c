package de.familienaudit.haushalt.buch;

import java.io.Serializable;

/**
 * A position of a year as lists show it.
 *
 * @param id of the position in this year
 * @param nummer as it was written
 * @param bezeichnung empty for none
 * @param seite for its word
 * @param ring number of its Deckungsring; empty for none
 */
public record JahresstelleZeile(
        long id,
        long haushaltsstelleId,
        String nummer,
        String bezeichnung,
        Enum<?> seite,
        String ring,
        Stellensummen summen)
        implements Serializable {}
