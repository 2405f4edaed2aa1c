package de.familienaudit.shared;

import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Iterator;

/**
 * Reads what a query finds row by row from the database, so that memory does not grow with it (ADR 34). Runs forward once,
 * inside the transaction that it was opened in: the database ends it there.
 */
public final class Zeiger {

    /** Rows that the driver fetches at once. */
    private static final int STUECK = 500;

    private Zeiger() {}

    /** @param query constructs records; entities would stay in the persistence context */
    @SuppressWarnings("unchecked") // with these hints EclipseLink answers with a cursor of the same rows
    public static <T> Iterator<T> oeffne(TypedQuery<T> query) {
        Query zeiger = query.setHint("eclipselink.cursor.scrollable", true)
                .setHint("eclipselink.cursor.scrollable.result-set-type", "ForwardOnly")
                .setHint("eclipselink.jdbc.fetch-size", STUECK);
        return (Iterator<T>) zeiger.getSingleResult();
    }
}
