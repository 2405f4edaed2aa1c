package de.familienaudit.zielvereinbarung.austausch;

import java.util.Arrays;
import java.util.Optional;

/** What a row of CSV or Excel is about. */
enum Art {
    /** Name and version of the format. */
    FORMAT("Format"),
    /** What the file belongs to; not taken over. */
    INFORMATION("Information"),
    VORSPANN("Vorspann"),
    VISION("Vision"),
    STELLE("Stelle"),
    HANDLUNGSFELD("Handlungsfeld"),
    ZIEL("Ziel"),
    MASSNAHME("Maßnahme");

    private final String wort;

    Art(String wort) {
        this.wort = wort;
    }

    String wort() {
        return wort;
    }

    static Optional<Art> mitWort(String wort) {
        return Arrays.stream(values())
                .filter(a -> a.wort.equalsIgnoreCase(wort.strip()))
                .findFirst();
    }
}
