package de.familienaudit.web.component;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** {@code #{statusbild}}: tone and icon for the states of a measure; the word comes from the bundle. */
@Named("statusbild")
@ApplicationScoped
public class Statusbild {

    private record Bild(String ton, String icon) {}

    private static final Bild OTHER = new Bild("neutral", "info");

    private static final Map<String, Bild> BILDER = Map.of(
            "GEPLANT", new Bild("neutral", "geplant"),
            "IN_UMSETZUNG", new Bild("run", "laufend"),
            "DAUERAUFGABE", new Bild("info", "kreislauf"),
            "UMGESETZT", new Bild("ok", "haken"),
            "VERSCHOBEN", new Bild("warn", "verschoben"),
            "ENTFALLEN", new Bild("neutral", "entfallen"));

    public String ton(String status) {
        return BILDER.getOrDefault(status, OTHER).ton();
    }

    public String icon(String status) {
        return BILDER.getOrDefault(status, OTHER).icon();
    }
}
