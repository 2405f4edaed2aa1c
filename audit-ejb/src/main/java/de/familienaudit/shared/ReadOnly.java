package de.familienaudit.shared;

import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Marks a transaction in which nothing may be written: the one of a page that is read (ADR 33). The guard refuses a use
 * case that writes in it, and tells the database to refuse as well.
 */
public final class ReadOnly {

    private ReadOnly() {}

    /** @param transaction of a transaction that has just begun */
    public static void mark(TransactionSynchronizationRegistry transaction) {
        transaction.putResource(ReadOnly.class, Boolean.TRUE);
    }

    static boolean is(TransactionSynchronizationRegistry transaction) {
        return transaction.getResource(ReadOnly.class) != null;
    }
}
