package de.familienaudit.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Lets one statement on thousands of rows take its time, where every other answer of the database counts as lost after the
 * {@code socketTimeout} of the data source (ADR 39). Only inside of a transaction.
 */
@Dependent
public class Geduld {

    /** Ten times what 20,000 rows took on a slow machine. */
    static final Duration LANGE = Duration.ofMinutes(5);

    @PersistenceContext
    private EntityManager em;

    /** Carries out the statement; what comes after it waits no longer than usual. */
    public <T> T fuer(Supplier<T> anweisung) {
        Connection verbindung = em.unwrap(Connection.class);
        int sonst = warte(verbindung, (int) LANGE.toMillis());
        T ergebnis;
        try {
            ergebnis = anweisung.get();
        } catch (RuntimeException e) {
            try {
                warte(verbindung, sonst);
            } catch (IllegalStateException gone) {
                e.addSuppressed(gone);
            }
            throw e;
        }
        warte(verbindung, sonst);
        return ergebnis;
    }

    private static int warte(Connection verbindung, int millis) {
        try {
            int sonst = verbindung.getNetworkTimeout();
            verbindung.setNetworkTimeout(Runnable::run, millis);
            return sonst;
        } catch (SQLException e) {
            throw new IllegalStateException("the connection takes no time limit", e);
        }
    }
}
