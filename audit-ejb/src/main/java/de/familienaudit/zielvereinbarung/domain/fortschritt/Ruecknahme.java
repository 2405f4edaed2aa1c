package de.familienaudit.zielvereinbarung.domain.fortschritt;

import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Textgrenze;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody takes a report back (rule A-7): its author, or the Projektleitung.
 *
 * @param kontoId account of that person
 * @param name name of the person now (rule G-6)
 * @param projektleitung whether the person has that role today
 * @param grund why
 */
public record Ruecknahme(long kontoId, String name, boolean projektleitung, String grund, Instant zeitpunkt) {

    /** What is missing in itself; all at once. */
    List<Violation> maengel() {
        List<Violation> maengel = new ArrayList<>();
        if (grund.isBlank()) {
            maengel.add(Violation.at("ruecknahmeGrund", "A-7.ruecknahme_ohne_grund"));
        }
        Textgrenze.pruefe(maengel, "ruecknahmeGrund", grund, Textgrenze.GRUND);
        return maengel;
    }

    /** Rule A-8: whether the person may take this report back. */
    public boolean darf(long gemeldetVonKonto) {
        return projektleitung || kontoId == gemeldetVonKonto;
    }
}
