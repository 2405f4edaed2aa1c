package de.familienaudit.db;

/** The migrator could not do its work; the message is one German sentence for the person at the console. */
public final class MigratorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MigratorException(String message) {
        super(message);
    }

    public MigratorException(String message, Throwable cause) {
        super(message, cause);
    }
}
