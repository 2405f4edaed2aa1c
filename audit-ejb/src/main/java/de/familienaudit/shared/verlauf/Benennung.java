package de.familienaudit.shared.verlauf;

import java.util.Objects;

/**
 * What people call the record in a row, as SQL in which the row goes by the name of its table.
 *
 * @param nummer expression for the number in the agreement, {@code ''} for things without one; never null
 * @param name expression for the name; never null
 * @param dazu joins that the expressions need, empty for none; a row must stay exactly one row
 */
public record Benennung(String nummer, String name, String dazu) {

    public Benennung {
        Objects.requireNonNull(nummer, "nummer");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(dazu, "dazu");
    }

    /** A name that stands in the row itself, without a number. */
    public static Benennung nach(String name) {
        return new Benennung("''", name, "");
    }
}
