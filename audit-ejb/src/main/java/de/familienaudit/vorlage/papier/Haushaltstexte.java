package de.familienaudit.vorlage.papier;

import java.util.List;

/** Tells the budget what papers write where a position belongs; of papers as they are now, and only what the actor may see (V-10). */
public interface Haushaltstexte {

    /** Each text once, by text; one statement. */
    List<Haushaltstext> alle();

    /**
     * Papers with a text that contains this, the newest first; one statement, and not more than a page shows.
     *
     * @param teil never empty
     */
    List<Haushaltsnennung> enthaltende(String teil);
}
