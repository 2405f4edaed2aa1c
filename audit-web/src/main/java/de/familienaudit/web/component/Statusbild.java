package de.familienaudit.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** {@code #{statusbild}}: tone and icon for the states of a measure; the word comes from the bundle. */
@Named("statusbild")
@ApplicationScoped
public class Statusbild {

    private record Bild(String ton, String icon, String balken) {}

    private static final Bild OTHER = new Bild("neutral", "info", "geplant");

    private static final Map<String, Bild> BILDER = Map.of(
            "GEPLANT", new Bild("neutral", "geplant", "geplant"),
            "IN_UMSETZUNG", new Bild("run", "laufend", "laufend"),
            "DAUERAUFGABE", new Bild("info", "kreislauf", "dauer"),
            "UMGESETZT", new Bild("ok", "haken", "umgesetzt"),
            "VERSCHOBEN", new Bild("warn", "verschoben", "verschoben"),
            "ENTFALLEN", new Bild("neutral", "entfallen", "entfallen"));

    static String tonVon(String status) {
        return BILDER.getOrDefault(status, OTHER).ton();
    }

    static String iconVon(String status) {
        return BILDER.getOrDefault(status, OTHER).icon();
    }

    public String ton(String status) {
        return tonVon(status);
    }

    public String icon(String status) {
        return iconVon(status);
    }

    /** The way to fill a bar for this state, {@code balken-<…>} in the style sheet. */
    public String balken(String status) {
        return BILDER.getOrDefault(status, OTHER).balken();
    }
}
