package de.familienaudit.signatur.pades.vergleich;

/** Content that is too large, too deep or too strange to be measured: then it counts as lying everywhere. */
final class NichtMessbar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NichtMessbar(String message) {
        super(message);
    }
}
