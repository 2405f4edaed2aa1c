package de.familienaudit.zielvereinbarung.massnahme;

import java.io.Serializable;

/**
 * A filter that the actor keeps.
 *
 * @param abfrage query of the address without the question mark, as it was when the filter was saved
 */
public record FilterZeile(long id, String name, String abfrage) implements Serializable {}
