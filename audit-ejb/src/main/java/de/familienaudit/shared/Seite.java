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

    /**
     * The page that somebody gets who asks for one, whatever number the address names.
     *
     * @param gewuenscht any number
     * @return from 1 to the last page
     */
    public static int nummer(long gesamt, int gewuenscht, int groesse) {
        return Math.min(Math.max(1, gewuenscht), anzahlSeiten(gesamt, groesse));
    }

    /** Number of pages, at least 1. */
    public int anzahlSeiten() {
        return anzahlSeiten(gesamt, groesse);
    }

    private static int anzahlSeiten(long gesamt, int groesse) {
        return (int) Math.max(1, (gesamt + groesse - 1) / groesse);
    }
}
