package de.familienaudit.signatur.schriftstueck;

/**
 * What a download needs to know before its first byte.
 *
 * @param medientyp IANA media type
 * @param groesse size in bytes
 */
public record SchriftstueckDatei(String dateiname, String medientyp, long groesse) {}
