package de.familienaudit.stelle;

import java.io.Serializable;
import java.util.List;

/**
 * What can be chosen when a deputy is named.
 *
 * @param leitungen whom the actor may have represented, with the Stelle
 * @param vertreter who can act, by name
 */
public record Vertretungsauswahl(List<Leitung> leitungen, List<Person> vertreter) implements Serializable {

    /** A person who heads a Stelle today or later. */
    public record Leitung(long id, String stelle, String person) implements Serializable {}

    /** An account with a role in the administration. */
    public record Person(long kontoId, String name) implements Serializable {}
}
