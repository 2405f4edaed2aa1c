package de.familienaudit.vorlage.wirkung;

import java.io.Serializable;

/**
 * Something that can be chosen as the subject of a paper.
 *
 * @param stand what there is to know beside the name, for its word in the bundle; null for nothing
 */
public record Gegenstandswahl(String art, long id, String name, Enum<?> stand) implements Serializable {

    /** Kind and id in one value, as a form carries it. */
    public String schluessel() {
        return art + ":" + id;
    }
}
