package de.familienaudit.vorlage.domain.anlage;

/**
 * The file of an annex as it is kept.
 *
 * @param inhaltId id of its content
 * @param name cleaned name
 * @param medientyp IANA media type, recognised from the content
 * @param groesse in bytes
 */
public record Anlagendatei(long inhaltId, String name, String medientyp, long groesse) {}
