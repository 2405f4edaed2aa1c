package de.familienaudit.vorlage.wirkung;

import java.io.Serializable;

/**
 * A paper that slices above point to.
 *
 * @param nummer null where it has none
 */
public record Papiernennung(long id, String nummer, String betreff) implements Serializable {}
