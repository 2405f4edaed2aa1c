package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.io.Serializable;
import java.util.List;

/**
 * One page of the text of a Fassung (rule G-1).
 *
 * @param vorspann its front matter; null on any page but the first
 * @param felder the Handlungsfelder of this page, of each the Ziele of this page
 * @param nummer number of this page, from 1
 * @param seiten number of pages, at least 1
 * @param anfaenge where each Handlungsfeld of the Fassung begins
 */
public record Wortlautseite(
        FassungKopf fassung,
        Vorspanntext vorspann,
        List<Fassungstext.Feld> felder,
        int nummer,
        int seiten,
        List<Feldanfang> anfaenge)
        implements Serializable {

    /** On which page a Handlungsfeld begins. */
    public record Feldanfang(int nummer, String titel, int seite) implements Serializable {}
}
