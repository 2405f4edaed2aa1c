package de.familienaudit.stelle;

import java.io.Serializable;

/**
 * What the list of Stellen is narrowed to; everything comes from the address of the page and may be nonsense.
 *
 * @param text part of a name, of today or former, or of a wording; null or empty for all
 * @param zeige INTERN, EXTERN, UNBESETZT, ZUSAMMENGEFUEHRT, ENTWURF or ENTFERNT; anything else is every Stelle that stands for itself
 *     and is more than a word in a draft
 * @param sortierung NAME or ART; anything else is NAME
 * @param absteigend whether the order is turned round
 * @param seite number of the page, from 1; anything smaller is 1
 */
public record StellenFilter(String text, String zeige, String sortierung, boolean absteigend, int seite)
        implements Serializable {

    /** Every listed Stelle that stands for itself, by name. */
    public static final StellenFilter ALLE = new StellenFilter("", "", "NAME", false, 1);
}
