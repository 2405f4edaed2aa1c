package de.familienaudit.dokument;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an attached file as the list shows it.
 *
 * @param reihe what all versions of one file have in common
 * @param wirksamAm day that the file speaks of
 * @param groesse size in bytes
 * @param sha256 fingerprint of the content, 64 hexadecimal digits
 * @param zurueckgezogenAm null unless it was withdrawn
 * @param neueste whether no later version exists
 */
public record AnhangZeile(
        long id,
        long reihe,
        int version,
        String dateiname,
        String beschreibung,
        LocalDate wirksamAm,
        long groesse,
        String sha256,
        Instant hochgeladenAm,
        String hochgeladenVon,
        long hochgeladenVonKonto,
        Instant zurueckgezogenAm,
        String zurueckgezogenVon,
        String zurueckgezogenGrund,
        boolean neueste)
        implements Serializable {}
