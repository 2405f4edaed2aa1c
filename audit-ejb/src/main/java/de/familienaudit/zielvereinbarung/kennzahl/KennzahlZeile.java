package de.familienaudit.zielvereinbarung.kennzahl;

import java.io.Serializable;

/**
 * A key figure as a row on the page of its Ziel (rule A-12).
 *
 * @param stand name of the Kennzahlstand today
 * @param letzteZahl the last value that counts, as typed; empty before the first
 * @param letzterZeitraum when that was, as written; empty before the first
 * @param beendet whether it is not measured any more
 */
public record KennzahlZeile(
        long id,
        String bezeichnung,
        KennzahlSoll soll,
        String stand,
        String letzteZahl,
        String letzterZeitraum,
        boolean beendet)
        implements Serializable {}
