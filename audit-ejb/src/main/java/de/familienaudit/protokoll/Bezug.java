package de.familienaudit.protokoll;

import java.io.Serializable;

/**
 * The thing that a record belongs to, as people call it.
 *
 * @param art kind as the slice that owns it says: MASSNAHME, STELLE, KONTO; empty when nothing is known about it any more
 * @param id its id
 * @param nummer its number in the agreement, empty for none
 * @param name its name
 * @param person for KONTO: the person, so that one who left stays unnamed; otherwise null
 * @param adresse its page, without the context path; empty where there is none
 */
public record Bezug(String art, long id, String nummer, String name, Person person, String adresse)
        implements Serializable {

    static Bezug unbekannt(long id) {
        return new Bezug("", id, "", "", null, "");
    }
}
