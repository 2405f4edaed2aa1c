package de.familienaudit.vertrauenslisten;

/** The program could not do its work; the message is one German sentence for the person at the console. */
final class ListenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListenException(String message) {
        super(message);
    }

    ListenException(String message, Throwable cause) {
        super(message, cause);
    }
}
