package de.familienaudit.probelauf;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How long each part of a start took, for the person who waits for it. */
final class Startzeiten {

    private final Clock uhr;
    private final List<String> teile = new ArrayList<>();
    private Instant zuletzt;

    /** @param beginn when the first part began */
    Startzeiten(Clock uhr, Instant beginn) {
        this.uhr = uhr;
        this.zuletzt = beginn;
    }

    /** A part is done; the next one begins. */
    void fertig(String teil) {
        Instant jetzt = uhr.instant();
        teile.add(teil + " " + Math.round(Duration.between(zuletzt, jetzt).toMillis() / 1000.0) + " s");
        zuletzt = jetzt;
    }

    /** For example "Bauen 14 s, Datenbank 3 s, Anwendungsserver 41 s". */
    @Override
    public String toString() {
        return String.join(", ", teile);
    }
}
