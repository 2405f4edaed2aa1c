package de.familienaudit.shared.verlauf;

import java.util.Objects;

/**
 * How a record and its history are opened.
 *
 * @param aktion what one must be allowed to do to read the record itself; never null
 * @param adresse page of the record, to which its id is added; never null
 * @param spur column by which rows of any slice point to the record, and which the log has as one of its own (stelle_id, konto_id):
 *     then its history is what the log says of them, also when the row is gone; null when the history is made of the rows that hang on the record today
 * @param eigene whether there is one such record per Kommune: everybody reads that of the own one, whose page needs no id
 */
public record Einsicht(String aktion, String adresse, String spur, boolean eigene) {

    public Einsicht {
        Objects.requireNonNull(aktion, "aktion");
        Objects.requireNonNull(adresse, "adresse");
    }

    /** The page of the record, without the context path. */
    public String seite(long id) {
        return eigene ? adresse : adresse + id;
    }
}
