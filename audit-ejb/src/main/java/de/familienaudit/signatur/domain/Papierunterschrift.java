package de.familienaudit.signatur.domain;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule G-7: a signature by hand as somebody records it afterwards; never an act of the person who types it.
 *
 * @param person who signed, by name
 * @param funktion the function held then, for example "Landrätin"
 * @param vertretene name of the person represented, empty when the head herself signed
 * @param ort where, may be empty
 * @param datum day of the signature
 * @param quelle where the paper is kept
 * @param grund why it was signed on paper
 */
public record Papierunterschrift(
        String person, String funktion, String vertretene, String ort, LocalDate datum, String quelle, String grund) {

    private static final int MAX_NAME = 200;
    private static final int MAX_ORT = 100;
    private static final int MAX_TEXT = 500;

    /**
     * What is missing; all at once.
     *
     * @param eingereicht day on which the paper was rendered: nobody can have signed it before
     */
    public List<Violation> maengel(LocalDate eingereicht, LocalDate heute) {
        List<Violation> maengel = new ArrayList<>();
        text(maengel, "person", person, "S-2.person_fehlt", MAX_NAME);
        text(maengel, "funktion", funktion, "S-2.funktion_fehlt", MAX_NAME);
        lang(maengel, "vertretene", vertretene, MAX_NAME);
        lang(maengel, "papierOrt", ort, MAX_ORT);
        if (datum == null) {
            maengel.add(Violation.at("datum", "G-7.datum_fehlt"));
        } else if (datum.isAfter(heute)) {
            maengel.add(Violation.at("datum", "G-7.datum_in_der_zukunft", datum));
        } else if (datum.isBefore(eingereicht)) {
            maengel.add(Violation.at("datum", "S-2.vor_einreichung", eingereicht));
        }
        text(maengel, "quelle", quelle, "G-7.quelle_fehlt", MAX_TEXT);
        text(maengel, "grund", grund, "G-7.grund_fehlt", MAX_TEXT);
        return maengel;
    }

    private static void text(List<Violation> maengel, String feld, String wert, String code, int max) {
        if (wert.isBlank()) {
            maengel.add(Violation.at(feld, code));
        }
        lang(maengel, feld, wert, max);
    }

    private static void lang(List<Violation> maengel, String feld, String wert, int max) {
        if (wert.strip().length() > max) {
            maengel.add(Violation.zuLang(feld, wert.strip().length(), max));
        }
    }
}
