package de.familienaudit.dokument;

import java.io.Serializable;

/**
 * A file as it is kept.
 *
 * @param inhaltId id of its content, for {@link Dateiablage#stueck}
 * @param dateiname cleaned name
 * @param medientyp IANA media type, recognised from the content
 * @param sha256 64 hexadecimal digits
 * @param groesse size in bytes
 */
public record AbgelegteDatei(long inhaltId, String dateiname, String medientyp, String sha256, long groesse)
        implements Serializable {}
