package de.familienaudit.signatur.schriftstueck;

/**
 * What a download needs to know before its first byte.
 *
 * @param medientyp IANA media type
 * @param groesse size in bytes
 * @param eigene whether the program made it, so that a page may show it; a scan came from outside
 */
public record SchriftstueckDatei(String dateiname, String medientyp, long groesse, boolean eigene) {}
