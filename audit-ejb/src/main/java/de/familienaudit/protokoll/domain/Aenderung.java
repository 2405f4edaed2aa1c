package de.familienaudit.protokoll.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Rule G-2: one entry of the change log: who, when, which record, which field, before, after.
 *
 * @param tag the program's day where it was not the one of {@code zeitpunkt} (ADR 26), else null
 * @param akteur login name, {@code programm} or {@code db:<role>}; never null
 * @param inVertretungVon name of the person acted for, empty for none
 * @param anwendungsfall {@code Service.method}, empty when changed in the database itself
 * @param tabelle the table, never null
 * @param datensatz id of the record
 * @param art what happened to the record
 * @param vorher values by column before, empty for a new record; String, BigDecimal, Boolean or null
 * @param nachher values by column after, empty for a removed record
 */
public record Aenderung(
        long id,
        Instant zeitpunkt,
        LocalDate tag,
        String akteur,
        String inVertretungVon,
        String anwendungsfall,
        String tabelle,
        String datensatz,
        Art art,
        Map<String, Object> vorher,
        Map<String, Object> nachher) {

    /** What happened to the record. */
    public enum Art {
        INSERT,
        UPDATE,
        DELETE
    }

    /** One column before and after. */
    public record Feldaenderung(String spalte, Object vorher, Object nachher) {}

    /** What a reader wants to know: the columns that differ, without the technical ones and without empty to empty. */
    public List<Feldaenderung> felder(Spalten spalten) {
        TreeSet<String> namen = new TreeSet<>(vorher.keySet());
        namen.addAll(nachher.keySet());
        return namen.stream()
                .filter(spalte -> !spalten.istTechnisch(tabelle, spalte))
                .map(spalte -> new Feldaenderung(spalte, leerAlsNull(vorher, spalte), leerAlsNull(nachher, spalte)))
                .filter(feld -> !Objects.equals(feld.vorher(), feld.nachher()))
                .toList();
    }

    private static Object leerAlsNull(Map<String, Object> werte, String spalte) {
        Object wert = werte.get(spalte);
        return "".equals(wert) ? null : wert;
    }
}
