package de.familienaudit.zielvereinbarung.kennzahl;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A value of a key figure (rules A-12, G-1).
 *
 * @param stichtag the day from which it counts
 * @param zeitraum the same as written
 * @param zahl as typed, empty when it says only that the one before was none
 * @param erreicht whether it reaches the target; false without a number
 * @param berichtigt the number that it puts right, empty when it puts none right
 * @param grund why that one was wrong, empty when it puts none right
 * @param zaehlt whether it counts: no further one puts it right, and it has a number
 * @param inVertretung whom the author stands in for, empty when none
 * @param vertreteneStelle the Stelle that this person heads, empty when none
 */
public record KennzahlWertZeile(
        long id,
        LocalDate stichtag,
        String zeitraum,
        String zahl,
        boolean erreicht,
        String quelle,
        String berichtigt,
        String grund,
        boolean zaehlt,
        Instant gemeldetAm,
        String gemeldetVon,
        String inVertretung,
        String vertreteneStelle)
        implements Serializable {}
