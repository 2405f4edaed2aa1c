package de.familienaudit.shared;

import java.time.Instant;

/**
 * Who did something and when, with the name of that day (rule G-6).
 *
 * @param kontoId the account of the person
 * @param name display name at that moment, never null
 * @param am the moment, never null
 */
public record Vermerk(long kontoId, String name, Instant am) {

    public static Vermerk von(Akteur akteur, Instant am) {
        return new Vermerk(akteur.kontoId(), akteur.anzeigename(), am);
    }
}
