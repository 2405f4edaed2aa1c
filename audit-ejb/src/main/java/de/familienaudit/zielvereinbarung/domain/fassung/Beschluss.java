package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A decision of a body on one or several Fassungen, recorded by hand (rules A-9, G-7).
 *
 * @param gremium the body, for example "Kreistag"
 * @param datum day of the decision
 * @param abstimmung the vote
 * @param quelle where it is documented
 * @param bemerkung anything else, empty allowed
 */
public record Beschluss(String gremium, LocalDate datum, Abstimmung abstimmung, String quelle, String bemerkung) {

    /** What is missing in itself; all at once. */
    List<Violation> maengel(LocalDate heute) {
        List<Violation> maengel = new ArrayList<>();
        pflicht(maengel, "gremium", gremium, "A-9.gremium_fehlt");
        if (datum == null) {
            maengel.add(Violation.at("beschlussDatum", "G-7.datum_fehlt"));
        } else if (datum.isAfter(heute)) {
            maengel.add(Violation.at("beschlussDatum", "G-7.datum_in_der_zukunft", datum));
        }
        maengel.addAll(abstimmung.maengel());
        pflicht(maengel, "beschlussQuelle", quelle, "G-7.quelle_fehlt");
        Textgrenze.pruefe(maengel, "beschlussBemerkung", bemerkung, Textgrenze.GRUND);
        return maengel;
    }

    private static void pflicht(List<Violation> maengel, String feld, String wert, String code) {
        if (wert.isBlank()) {
            maengel.add(Violation.at(feld, code));
        }
        Textgrenze.pruefe(maengel, feld, wert, Textgrenze.GRUND);
    }
}
