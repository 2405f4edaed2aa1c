package de.familienaudit.zielvereinbarung.domain.fassung;

/**
 * The document from which a Fassung was taken over.
 *
 * @param dateiname name of the file as uploaded, without a path
 * @param sha256 SHA-256 of its bytes, 64 lower-case hex digits
 */
public record Quelldokument(String dateiname, String sha256) {}
