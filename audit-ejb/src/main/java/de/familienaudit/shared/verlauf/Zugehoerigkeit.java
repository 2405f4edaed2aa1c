package de.familienaudit.shared.verlauf;

import java.util.Objects;

/**
 * How a row hangs on a record of another table. What it hangs on may hang on something itself: a report on a progress, that on
 * a Massnahme.
 *
 * @param tabelle the other table; null when each row says in {@code artSpalte} what it hangs on
 * @param spalte column with the id of the other record; never null
 * @param artSpalte column with the name of the other table in capitals; null when the table is fixed
 * @param benannt whether the row is named after what it hangs on
 * @param imVerlauf whether its changes belong to the history of what it hangs on
 */
public record Zugehoerigkeit(String tabelle, String spalte, String artSpalte, boolean benannt, boolean imVerlauf) {

    public Zugehoerigkeit {
        Objects.requireNonNull(spalte, "spalte");
        if ((tabelle == null) == (artSpalte == null)) {
            throw new IllegalArgumentException("either one table or a column that names it: " + spalte);
        }
    }
}
