package de.familienaudit.haushalt.satzung;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A Satzung as lists and links show it.
 *
 * @param art for its word
 * @param nummer which Nachtrag it is, from 1; 0 for none
 * @param von first year; bis the last
 * @param stand of its last step, for its word
 * @param giltAbGrund why the day of its effect was changed; empty while it was not
 * @param bekanntgemachtAm null before
 */
public record Satzungszeile(
        long id,
        Enum<?> art,
        int nummer,
        int von,
        int bis,
        Enum<?> stand,
        LocalDate giltAb,
        String giltAbGrund,
        LocalDate bekanntgemachtAm)
        implements Serializable {}
