package de.familienaudit.haushalt.einlesen;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.datei.Dateimangel;
import de.familienaudit.shared.datei.Mappenwerte;

/** What is wrong with a workbook, at its cell. */
final class Mappenfehler implements Mappenwerte.Fehler {

    @Override
    public BusinessRuleException falsch(String ort, String wert) {
        return new BusinessRuleException(Violation.at("datei", "H-5.datei_zelle", ort));
    }

    @Override
    public BusinessRuleException unlesbar(String ort) {
        return Dateimangel.BESCHAEDIGT.exception(Plangrenzen.REGEL);
    }

    @Override
    public BusinessRuleException zuGross() {
        return Plangrenzen.abgelehnt("H-5.datei_zu_gross");
    }
}
