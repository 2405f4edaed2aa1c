package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import java.util.ArrayList;
import java.util.List;

/** Rules: what the words of a measure need when a person types them; a document keeps what it says. */
public final class VereinbartRule {

    private VereinbartRule() {}

    /** What is missing, too long or contradictory; all at once. */
    public static List<Violation> maengel(Vereinbart v) {
        List<Violation> maengel = new ArrayList<>();
        if (v.titel().isBlank()) {
            maengel.add(Violation.at("titel", "A-3.titel_fehlt"));
        }
        Textgrenze.pruefe(maengel, "titel", v.titel(), Textgrenze.ZEILE);
        Textgrenze.pruefe(maengel, "indikator", v.indikator(), Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "zielgruppe", v.zielgruppe(), Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "kosten", v.kosten(), Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "verantwortlich", v.verantwortlich(), Textgrenze.TEXT);
        Textgrenze.pruefe(maengel, "beginn", v.beginn().wortlaut(), Textgrenze.ZEILE);
        Textgrenze.pruefe(maengel, "ende", v.ende().wortlaut(), Textgrenze.ZEILE);
        Textgrenze.pruefe(maengel, "kommunikation", v.kommunikation(), Textgrenze.TEXT);
        if (Zeitangabe.widerspricht(v.beginn(), v.ende())) {
            maengel.add(Violation.at("ende", "A-5.ende_vor_beginn"));
        }
        return maengel;
    }
}
