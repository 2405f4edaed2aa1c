package de.familienaudit.vorlage.anlage;

import java.io.Serializable;

/**
 * An annex as lists show it.
 *
 * @param rang its number in the paper, from 1
 * @param oeffentlich whether whoever sees the paper sees it
 * @param groesse in bytes
 * @param medientyp IANA media type, recognised from the content
 */
public record AnlageZeile(
        long id, int rang, String titel, boolean oeffentlich, String dateiname, long groesse, String medientyp)
        implements Serializable {}
