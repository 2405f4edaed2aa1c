package de.familienaudit.protokoll;

import java.io.Serializable;

/**
 * Somebody named in the change log, as readers may see it.
 *
 * @param art KONTO (name is the display name), EHEMALIG (nummer instead of a name, rule R-6), PROGRAMM, DATENBANK (name is
 *     the database role) or ANDERE (name as stored)
 * @param name empty where the art says it all
 * @param nummer number of a person who left, otherwise null
 */
public record Person(String art, String name, Long nummer) implements Serializable {

    static Person ehemalig(long nummer) {
        return new Person("EHEMALIG", "", nummer);
    }

    static Person of(String art, String name) {
        return new Person(art, name, null);
    }
}
