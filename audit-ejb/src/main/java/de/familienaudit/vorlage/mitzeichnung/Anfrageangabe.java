package de.familienaudit.vorlage.mitzeichnung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody who is to be asked, as it is typed.
 *
 * @param wen {@code KAEMMEREI}, or the id of a Stelle; empty while nobody is chosen
 * @param rang place in the order, as typed
 * @param frist null while no day is named
 * @param hinweis may be empty
 */
public record Anfrageangabe(String wen, String rang, LocalDate frist, String hinweis) implements Serializable {

    /** What is chosen for the Kämmerei. */
    public static final String KAEMMEREI = "KAEMMEREI";

    public Anfrageangabe {
        wen = Objects.requireNonNullElse(wen, "");
        rang = Objects.requireNonNullElse(rang, "").strip();
        hinweis = Objects.requireNonNullElse(hinweis, "");
    }
}
