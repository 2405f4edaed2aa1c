package de.familienaudit.signatur.pades.vergleich;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** The widths of the fourteen fonts that every PDF program has. */
final class Standardschriften {

    private static final Map<String, Map<Integer, Double>> BREITEN = new ConcurrentHashMap<>();
    private static final int CODES = 256;

    private Standardschriften() {}

    /** By code; empty for other fonts. */
    static Map<Integer, Double> breiten(String name) {
        Standard14Fonts.FontName font = name == null ? null : Standard14Fonts.getMappedFontName(name);
        return font == null ? Map.of() : BREITEN.computeIfAbsent(font.getName(), k -> messen(font));
    }

    private static Map<Integer, Double> messen(Standard14Fonts.FontName name) {
        PDType1Font font = new PDType1Font(name);
        Map<Integer, Double> result = new HashMap<>();
        for (int code = 0; code < CODES; code++) {
            try {
                result.put(code, (double) font.getWidth(code));
            } catch (IOException | IllegalArgumentException e) {
                // a code without a letter: as wide as the widest
                result.put(code, 1000.0);
            }
        }
        return result;
    }
}
