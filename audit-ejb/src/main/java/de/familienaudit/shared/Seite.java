package de.familienaudit.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list that the database pages.
 *
 * @param zeilen the rows of this page, in order
 * @param gesamt number of rows on all pages
 * @param nummer number of this page, from 1
 * @param groesse rows per page
 */
public record Seite<T>(List<T> zeilen, long gesamt, int nummer, int groesse) implements Serializable {

    public Seite {
        zeilen = List.copyOf(zeilen);
    }

    /** Number of pages, at least 1. */
    public int anzahlSeiten() {
        return (int) Math.max(1, (gesamt + groesse - 1) / groesse);
    }
}
