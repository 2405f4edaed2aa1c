package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;

/**
 * Command: new words for a Ziel of a draft, or a new Ziel (rule A-2); texts are never null.
 *
 * @param zielId the Ziel, null for a new one
 * @param version version that the author saw (rule G-4), ignored for a new one
 * @param handlungsfeld number of the Handlungsfeld of a new Ziel, ignored otherwise
 */
public record ZielBearbeiten(
        long fassungId, Long zielId, int version, int handlungsfeld, String text, String indikator, String zielquelle) {

    Zieltext zieltext() {
        return new Zieltext(text, indikator, zielquelle);
    }
}
