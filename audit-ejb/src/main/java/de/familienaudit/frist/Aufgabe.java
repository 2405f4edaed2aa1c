package de.familienaudit.frist;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that waits for the actor.
 *
 * @param id what its source knows it by, for {@link AufgabenQuelle#quittieren}
 * @param titel what it is about, as people know it: {@code 1.5.10 Familienkarte}; never empty
 * @param hinweis key of the text that says why it waits, {@code aufgabe.…}
 * @param angaben values for the placeholders of that text: texts, numbers, days; never null
 * @param adresse where it can be done: path inside the program with its query, {@code /seite.xhtml?id=7}
 */
public record Aufgabe(long id, String titel, String hinweis, List<Object> angaben, String adresse)
        implements Serializable {

    public Aufgabe {
        angaben = List.copyOf(angaben);
    }
}
