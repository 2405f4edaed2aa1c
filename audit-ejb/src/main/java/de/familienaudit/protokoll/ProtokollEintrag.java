package de.familienaudit.protokoll;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One entry of the change log as readers see it (rule G-2).
 *
 * @param zeitpunkt the real time
 * @param tag the program's day where it was another one (ADR 26), else null
 * @param inVertretungVon the person acted for, null for none
 * @param anwendungsfall {@code Service.method}, empty when unknown
 * @param tabelle the kind of record
 * @param art INSERT, UPDATE or DELETE
 * @param bezug what the record belongs to
 * @param felder what differs, without technical columns; may be empty
 */
public record ProtokollEintrag(
        long id,
        Instant zeitpunkt,
        LocalDate tag,
        Person person,
        Person inVertretungVon,
        String anwendungsfall,
        String tabelle,
        String art,
        Bezug bezug,
        List<Feld> felder)
        implements Serializable {

    public ProtokollEintrag {
        felder = List.copyOf(felder);
    }

    /** One field before and after. */
    public record Feld(String spalte, Wert vorher, Wert nachher) implements Serializable {}
}
