package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule G-7: an act of the past as somebody records it afterwards.
 *
 * @param status what the Fassung reached by it
 * @param datum day of the act
 * @param quelle where it is documented, for example "Vorlage 2020/7/010"
 * @param grund why it is recorded only now
 * @param bemerkung anything else worth knowing, empty allowed
 */
public record Nacherfassung(Fassungsstatus status, LocalDate datum, String quelle, String grund, String bemerkung) {

    private static final int MAX = 2000;

    /** What is missing in itself, without looking at the Fassung; all at once. */
    List<Violation> maengel(LocalDate heute) {
        List<Violation> maengel = new ArrayList<>();
        if (datum == null) {
            maengel.add(Violation.at("datum", "G-7.datum_fehlt"));
        } else if (datum.isAfter(heute)) {
            maengel.add(Violation.at("datum", "G-7.datum_in_der_zukunft", datum));
        }
        text(maengel, "quelle", quelle, "G-7.quelle_fehlt");
        text(maengel, "grund", grund, "G-7.grund_fehlt");
        if (bemerkung.length() > MAX) {
            maengel.add(Violation.zuLang("bemerkung", bemerkung.length(), MAX));
        }
        return maengel;
    }

    private static void text(List<Violation> maengel, String feld, String wert, String code) {
        if (wert == null || wert.isBlank()) {
            maengel.add(Violation.at(feld, code));
        } else if (wert.length() > MAX) {
            maengel.add(Violation.zuLang(feld, wert.length(), MAX));
        }
    }
}
