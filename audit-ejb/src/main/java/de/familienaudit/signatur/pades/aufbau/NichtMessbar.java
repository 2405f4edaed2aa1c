package de.familienaudit.signatur.pades.aufbau;

/** Content that is too large, too deep or too strange to be measured: then it counts as lying everywhere. */
public final class NichtMessbar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NichtMessbar(String message) {
        super(message);
    }
}
