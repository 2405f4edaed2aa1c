package de.familienaudit.shared;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Translates what PostgreSQL refused (a constraint, a lock) into the error family that pages can show. */
final class DatabaseRefusal {

    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String SERIALIZATION = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private DatabaseRefusal() {}

    /**
     * @return a ConflictException when two people collided (unique value taken, overlap, lock), otherwise the very
     *     exception that came in: a broken CHECK is a fault of ours and ends as an incident
     */
    static RuntimeException translate(PersistenceException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && isCollision(sql.getSQLState())) {
                ConflictException conflict = new ConflictException();
                conflict.initCause(e);
                return conflict;
            }
        }
        return e;
    }

    private static boolean isCollision(String state) {
        return UNIQUE.equals(state)
                || EXCLUSION.equals(state)
                || SERIALIZATION.equals(state)
                || DEADLOCK.equals(state)
                || LOCK_NOT_AVAILABLE.equals(state);
    }
}
