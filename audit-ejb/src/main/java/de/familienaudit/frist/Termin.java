package de.familienaudit.frist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/**
 * One appointment for a calendar outside (rule F-4).
 *
 * @param kennung stable and unique over all servers, for example {@code sitzung-17@familienaudit}
 * @param folge 0 at first, one more with each change; calendars take the highest
 * @param wann day and hours
 * @param titel never empty
 * @param ort empty where unknown
 * @param text empty where there is nothing more to say
 * @param abgesagt whether it does not take place
 * @param stand when it was last changed
 */
public record Termin(
        String kennung, int folge, Wann wann, String titel, String ort, String text, boolean abgesagt, Instant stand) {

    public Termin {
        Objects.requireNonNull(kennung, "kennung");
        Objects.requireNonNull(wann, "wann");
        Objects.requireNonNull(titel, "titel");
        ort = Objects.requireNonNullElse(ort, "");
        text = Objects.requireNonNullElse(text, "");
        Objects.requireNonNull(stand, "stand");
    }

    /**
     * Day and hours in Europe/Berlin.
     *
     * @param von null for the whole day
     * @param bis null where the end is not known
     */
    public record Wann(LocalDate tag, LocalTime von, LocalTime bis) {}
}
