package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a Ziel (rule A-2).
 *
 * @param text what is to be reached, never null
 * @param indikator how success is seen, never null
 * @param zielquelle where it comes from, never null
 */
public record Zieltext(String text, String indikator, String zielquelle) implements Serializable {

    /** What is missing or too long; all at once. @param alt the words before, null for a new Ziel */
    List<Violation> maengel(Zieltext alt) {
        List<Violation> maengel = new ArrayList<>();
        if (text.isBlank()) {
            maengel.add(Violation.at("text", "A-2.zieltext_fehlt"));
        }
        Textgrenze.pruefe(maengel, "text", alt == null ? null : alt.text(), text, Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "indikator", alt == null ? null : alt.indikator(), indikator, Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "zielquelle", alt == null ? null : alt.zielquelle(), zielquelle, Textgrenze.TEXT);
        return maengel;
    }
}
