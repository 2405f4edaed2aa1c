package de.familienaudit.probelauf;

/** Something stands in the way of the start; the message is one German sentence that says what to do. */
public final class StartException extends Exception {

    private static final long serialVersionUID = 1L;

    public StartException(String message) {
        super(message);
    }

    public StartException(String message, Throwable cause) {
        super(message, cause);
    }
}
