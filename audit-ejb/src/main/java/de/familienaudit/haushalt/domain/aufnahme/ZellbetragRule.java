package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.geld.Betragseingabe;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rule G-5: the amount in a cell. Words are understood as in a form. A number of a spreadsheet is taken to the cent: what it differs from a cent by
 * less than a millionth of a euro is the inexactness of its binary numbers, more than that is a third decimal and refused.
 */
final class ZellbetragRule {

    private static final String BETRAG = "betrag";
    private static final BigDecimal UNGENAU = new BigDecimal("0.000001");

    private ZellbetragRule() {}

    /** @throws BusinessRuleException G-5.…, H-5.ansatz_negativ, H-5.zelle_tag, H-5.zelle_mangel */
    static Geldbetrag lies(Planzelle zelle) {
        Geldbetrag betrag =
                switch (zelle.art()) {
                    case TEXT -> Betragseingabe.liesAuchNichts(BETRAG, zelle.text());
                    case ZAHL -> zahl(zelle.text());
                    case TAG -> throw abgelehnt("H-5.zelle_tag", zelle.text());
                    case MANGEL -> throw abgelehnt("H-5.zelle_mangel", zelle.text());
                };
        if (betrag.istNegativ()) {
            throw new BusinessRuleException(Violation.at(BETRAG, "H-5.ansatz_negativ", betrag));
        }
        return betrag;
    }

    private static Geldbetrag zahl(String text) {
        BigDecimal zahl = new BigDecimal(text);
        BigDecimal cent = zahl.setScale(2, RoundingMode.HALF_UP);
        if (zahl.subtract(cent).abs().compareTo(UNGENAU) >= 0) {
            throw abgelehnt("G-5.zu_genau", text.replace('.', ','));
        }
        if (cent.compareTo(Betragseingabe.HOECHSTENS.wert()) > 0) {
            throw new BusinessRuleException(
                    Violation.at(BETRAG, "G-5.zu_hoch", text.replace('.', ','), Betragseingabe.HOECHSTENS));
        }
        return new Geldbetrag(cent);
    }

    private static BusinessRuleException abgelehnt(String code, String text) {
        return new BusinessRuleException(Violation.at(BETRAG, code, Zitat.von(text)));
    }
}
