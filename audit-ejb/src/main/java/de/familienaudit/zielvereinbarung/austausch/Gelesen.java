package de.familienaudit.zielvereinbarung.austausch;

import java.util.List;

/**
 * What a file of ours holds.
 *
 * @param unbekannte sheets, columns and values that do not belong to the format and were passed over
 */
public record Gelesen(Vereinbarungsdaten daten, List<Unbekanntes> unbekannte) {

    public Gelesen {
        unbekannte = List.copyOf(unbekannte);
    }

    /** Something passed over: its place and its name. */
    public record Unbekanntes(String ort, String name) {}
}
