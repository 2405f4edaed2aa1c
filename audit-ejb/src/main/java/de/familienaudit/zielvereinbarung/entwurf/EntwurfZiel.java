package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import java.io.Serializable;

/**
 * What the form of one Ziel of a draft begins with.
 *
 * @param zielId null for a new one
 * @param version for rule G-4
 * @param nummer its number, empty for a new one
 * @param handlungsfeld number of its Handlungsfeld
 * @param leer whether it has no measures, so that it can be removed
 */
public record EntwurfZiel(
        FassungKopf fassung,
        Long zielId,
        int version,
        String nummer,
        int handlungsfeld,
        String handlungsfeldTitel,
        String text,
        String indikator,
        String zielquelle,
        boolean leer)
        implements Serializable {}
