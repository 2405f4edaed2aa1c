package de.familienaudit.dokument;

import java.time.LocalDate;

/**
 * Command: attach a file to a record.
 *
 * @param bezugArt kind of the record, for example {@code MASSNAHME}
 * @param bezugId id of the record
 * @param ersetzt id of the file of which this is a new version, null for a new file
 * @param datei the uploaded file
 * @param beschreibung what it is, may be empty
 * @param wirksamAm day that the file speaks of
 */
public record AnhangHinzufuegen(
        String bezugArt, long bezugId, Long ersetzt, DateiQuelle datei, String beschreibung, LocalDate wirksamAm) {}
