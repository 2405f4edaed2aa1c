package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Rules: what the words of a measure need when a person types them. A document keeps what it says, and so does
 * what the person leaves as it is.
 */
public final class VereinbartRule {

    private VereinbartRule() {}

    /**
     * What is missing, too long or contradictory; all at once.
     *
     * @param alt the words before, null for a new measure
     */
    public static List<Violation> maengel(Vereinbart alt, Vereinbart neu) {
        List<Violation> maengel = new ArrayList<>();
        if (neu.titel().isBlank()) {
            maengel.add(Violation.at("titel", "A-3.titel_fehlt"));
        }
        pruefe(maengel, "titel", alt, neu, Vereinbart::titel, Textgrenze.TITEL);
        pruefe(maengel, "indikator", alt, neu, Vereinbart::indikator, Textgrenze.TEXT);
        pruefe(maengel, "zielgruppe", alt, neu, Vereinbart::zielgruppe, Textgrenze.TEXT);
        pruefe(maengel, "kosten", alt, neu, Vereinbart::kosten, Textgrenze.TEXT);
        pruefe(maengel, "verantwortlich", alt, neu, Vereinbart::verantwortlich, Textgrenze.TEXT);
        pruefe(maengel, "beginn", alt, neu, v -> v.beginn().wortlaut(), Textgrenze.ZEILE);
        pruefe(maengel, "ende", alt, neu, v -> v.ende().wortlaut(), Textgrenze.ZEILE);
        pruefe(maengel, "kommunikation", alt, neu, Vereinbart::kommunikation, Textgrenze.TEXT);
        boolean zeitenBleiben =
                alt != null && alt.beginn().equals(neu.beginn()) && alt.ende().equals(neu.ende());
        if (!zeitenBleiben && Zeitangabe.widerspricht(neu.beginn(), neu.ende())) {
            maengel.add(Violation.at("ende", "A-5.ende_vor_beginn"));
        }
        return maengel;
    }

    private static void pruefe(
            List<Violation> maengel,
            String feld,
            Vereinbart alt,
            Vereinbart neu,
            Function<Vereinbart, String> text,
            int grenze) {
        Textgrenze.pruefe(maengel, feld, alt == null ? null : text.apply(alt), text.apply(neu), grenze);
    }
}
