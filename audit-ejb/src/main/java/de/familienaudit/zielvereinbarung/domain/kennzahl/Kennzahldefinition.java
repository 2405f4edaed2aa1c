package de.familienaudit.zielvereinbarung.domain.kennzahl;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Dezimalzahl;
import de.familienaudit.shared.zeit.Stichtag;
import de.familienaudit.zielvereinbarung.domain.fassung.Textgrenze;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule A-12: what a key figure measures and what is to be reached, complete and understood.
 *
 * @param einheit "%", "Orte", "Haushalte"
 * @param gesamt the whole that the target is a part of, null when there is none
 * @param negativ whether values below zero make sense
 * @param termin by when the target is to be reached, null when nothing is agreed
 * @param erlaeuterung how it is measured and by whom, may be empty
 */
public record Kennzahldefinition(
        String bezeichnung,
        String einheit,
        Zielschwelle schwelle,
        BigDecimal zielwert,
        BigDecimal gesamt,
        boolean negativ,
        Stichtag termin,
        String erlaeuterung) {

    private static final int BEZEICHNUNG = 300;
    private static final int EINHEIT = 40;

    /** As typed into the form; texts are never null. */
    public record Eingabe(
            String bezeichnung,
            String einheit,
            String schwelle,
            String zielwert,
            String gesamt,
            boolean negativ,
            String termin,
            String erlaeuterung) {}

    /**
     * Understands a definition as it was typed.
     *
     * @throws BusinessRuleException all at once: A-12.bezeichnung_fehlt, A-12.einheit_fehlt, A-12.schwelle_fehlt,
     *     A-12.ziel_groesser_als_gesamt, A-12.gesamt_null, A-12.negativ, those of {@link Dezimalzahl} and
     *     {@link Stichtag}, form.zu_lang
     */
    public static Kennzahldefinition aus(Eingabe e) {
        List<Violation> maengel = new ArrayList<>();
        pflicht(maengel, "bezeichnung", e.bezeichnung(), "A-12.bezeichnung_fehlt", BEZEICHNUNG);
        pflicht(maengel, "einheit", e.einheit(), "A-12.einheit_fehlt", EINHEIT);
        Textgrenze.pruefe(maengel, "erlaeuterung", e.erlaeuterung(), Textgrenze.TEXT);
        Zielschwelle schwelle = BusinessRuleException.sammle(maengel, () -> schwelle(e.schwelle()));
        BigDecimal zielwert =
                BusinessRuleException.sammle(maengel, () -> Dezimalzahl.parse("zielwert", e.zielwert(), e.einheit()));
        BigDecimal gesamt = e.gesamt().isBlank()
                ? null
                : BusinessRuleException.sammle(maengel, () -> Dezimalzahl.parse("gesamt", e.gesamt(), e.einheit()));
        Stichtag termin = e.termin().isBlank()
                ? null
                : BusinessRuleException.sammle(maengel, () -> Stichtag.parse("termin", e.termin()));
        zusammen(maengel, zielwert, gesamt, e.negativ());
        BusinessRuleException.throwIfAny(maengel);
        return new Kennzahldefinition(
                e.bezeichnung().strip(),
                e.einheit().strip(),
                schwelle,
                zielwert,
                gesamt,
                e.negativ(),
                termin,
                e.erlaeuterung().strip());
    }

    /** What is wrong with a value of this key figure. */
    List<Violation> maengelDesWerts(String feld, BigDecimal zahl) {
        List<Violation> maengel = new ArrayList<>();
        if (zahl.signum() < 0 && !negativ) {
            maengel.add(Violation.at(feld, "A-12.negativ"));
        }
        if (gesamt != null && zahl.compareTo(gesamt) > 0) {
            maengel.add(Violation.at(feld, "A-12.mehr_als_gesamt", Dezimalzahl.schreibe(gesamt), einheit));
        }
        return maengel;
    }

    private static void zusammen(List<Violation> maengel, BigDecimal zielwert, BigDecimal gesamt, boolean negativ) {
        if (gesamt != null && gesamt.signum() <= 0) {
            maengel.add(Violation.at("gesamt", "A-12.gesamt_null"));
        } else if (gesamt != null && zielwert != null && zielwert.compareTo(gesamt) > 0) {
            maengel.add(Violation.at("gesamt", "A-12.ziel_groesser_als_gesamt"));
        }
        if (zielwert != null && zielwert.signum() < 0 && !negativ) {
            maengel.add(Violation.at("zielwert", "A-12.negativ"));
        }
    }

    private static void pflicht(List<Violation> maengel, String feld, String text, String code, int grenze) {
        if (text.isBlank()) {
            maengel.add(Violation.at(feld, code));
        }
        Textgrenze.pruefe(maengel, feld, text.strip(), grenze);
    }

    private static Zielschwelle schwelle(String name) {
        return EnumNames.find(Zielschwelle.class, name)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("schwelle", "A-12.schwelle_fehlt")));
    }
}
