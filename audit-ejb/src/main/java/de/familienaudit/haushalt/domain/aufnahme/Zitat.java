package de.familienaudit.haushalt.domain.aufnahme;

/** Words of a file in a sentence of ours: never longer than a line. */
final class Zitat {

    private static final int GEZEIGT = 60;

    private Zitat() {}

    static String von(String text) {
        return text.length() <= GEZEIGT ? text : text.substring(0, GEZEIGT) + "…";
    }
}
