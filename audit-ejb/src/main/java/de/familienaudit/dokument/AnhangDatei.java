package de.familienaudit.dokument;

/**
 * What a download needs to know before its first byte.
 *
 * @param dateiname cleaned name
 * @param medientyp IANA media type, recognised from the content
 * @param groesse size in bytes
 */
public record AnhangDatei(long id, String dateiname, String medientyp, long groesse) {}
