package de.familienaudit.vorlage.umsetzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who is to carry a decision out, as it is typed.
 *
 * @param teil number of a point of the decision; empty for all of it
 * @param stelle id of a Stelle; empty while none is chosen
 * @param bis null while no day is named
 */
public record AuftragErteilen(String teil, String stelle, LocalDate bis) implements Serializable {

    public AuftragErteilen {
        teil = Objects.requireNonNullElse(teil, "").strip();
        stelle = Objects.requireNonNullElse(stelle, "").strip();
    }
}
