package de.familienaudit.web.error;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A fault of ours: the log keeps what happened under a number, the user gets the number and nothing else. */
public final class Incident {

    /** Request attribute under which the error page finds the number. */
    public static final String ATTRIBUTE = "vorfall";

    private static final Logger LOGGER = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without letters and digits that are mixed up on the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHKLMNPRSTUVWXYZ";

    private static final int LENGTH = 8;

    private Incident() {}

    /**
     * Logs the fault with its stack trace.
     *
     * @param where page or address, for the log
     * @param cause what happened
     * @return the number for the user, 8 characters
     */
    public static String log(String where, Throwable cause) {
        StringBuilder number = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        String clean = where.replaceAll("[^\\w./-]", "_");
        LOGGER.log(Level.SEVERE, cause, () -> "Vorfall " + number + " in " + clean);
        return number.toString();
    }

    /** Whether a text can be the number of an incident; an error page prints nothing else from an address. */
    public static boolean isNumber(String text) {
        return text != null && text.matches("[" + ALPHABET + "]{" + LENGTH + "}");
    }
}
