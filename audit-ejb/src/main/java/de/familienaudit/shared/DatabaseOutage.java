package de.familienaudit.shared;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Tells a database that cannot be reached from a request that was wrong: the one passes by itself, the other does not. */
public final class DatabaseOutage {

    private static final int MAX_DEPTH = 50;

    /** Connection lost or refused, no connection left, server shutting down or starting up. */
    private static final Pattern STATES = Pattern.compile("08...|53300|57P0[1-5]");

    private DatabaseOutage() {}

    /**
     * Whether this fault comes from a database that is away.
     *
     * @param fault what was thrown, with all that containers wrapped around it
     */
    public static boolean isBehind(Throwable fault) {
        Throwable current = fault;
        for (int depth = 0; current != null && depth < MAX_DEPTH; depth++) {
            // the pool of the server gives no connection: the exception of the connector says so
            if (current instanceof ResourceException
                    || (current instanceof SQLException sql && isState(sql.getSQLState()))) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }

    private static boolean isState(String state) {
        return state != null && STATES.matcher(state).matches();
    }
}
