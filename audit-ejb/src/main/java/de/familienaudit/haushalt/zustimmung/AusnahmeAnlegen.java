package de.familienaudit.haushalt.zustimmung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An exception of the law, as typed.
 *
 * @param norm the section of the law that says it
 * @param von null while none is named; so is bis
 */
public record AusnahmeAnlegen(String bezeichnung, String norm, LocalDate von, LocalDate bis) implements Serializable {

    public AusnahmeAnlegen {
        bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
        norm = Objects.requireNonNullElse(norm, "");
    }
}
