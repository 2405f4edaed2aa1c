package de.familienaudit.zielvereinbarung.austausch;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.datei.Mappenwerte;

/** Rule A-2: why a file that claims to be one of ours cannot be read; the place is named as people find it. */
final class Formatfehler {

    private static final int LONGEST_QUOTE = 80;

    /** The same for what the cells of a workbook share. */
    static final Mappenwerte.Fehler IN_MAPPE = new Mappenwerte.Fehler() {
        @Override
        public BusinessRuleException falsch(String ort, String wert) {
            return Formatfehler.falsch(ort, "Wert", wert);
        }

        @Override
        public BusinessRuleException unlesbar(String ort) {
            return Formatfehler.unlesbar(ort);
        }

        @Override
        public BusinessRuleException zuGross() {
            return Formatfehler.zuGross();
        }
    };

    private Formatfehler() {}

    /** It is JSON or a workbook, but not written by this program. */
    static BusinessRuleException fremd() {
        return new BusinessRuleException(Violation.of("A-2.ausgabe_fremd"));
    }

    static BusinessRuleException version(String version) {
        return new BusinessRuleException(
                Violation.of("A-2.ausgabe_version", quote(version), Vereinbarungsdaten.VERSION));
    }

    static BusinessRuleException unlesbar(String ort) {
        return new BusinessRuleException(Violation.of("A-2.ausgabe_unlesbar", ort));
    }

    static BusinessRuleException unlesbar(String ort, Exception ursache) {
        BusinessRuleException fehler = unlesbar(ort);
        fehler.initCause(ursache);
        return fehler;
    }

    static BusinessRuleException fehlt(String ort, String angabe) {
        return new BusinessRuleException(Violation.of("A-2.ausgabe_angabe_fehlt", ort, angabe));
    }

    static BusinessRuleException falsch(String ort, String angabe, String wert) {
        return new BusinessRuleException(Violation.of("A-2.ausgabe_angabe_falsch", ort, angabe, quote(wert)));
    }

    static BusinessRuleException formel(String ort) {
        return new BusinessRuleException(Violation.of("A-2.ausgabe_formel", ort));
    }

    static BusinessRuleException zuGross() {
        return new BusinessRuleException(Violation.of("A-2.datei_zu_gross"));
    }

    private static String quote(String wert) {
        return wert.codePointCount(0, wert.length()) <= LONGEST_QUOTE
                ? wert
                : wert.substring(0, wert.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
