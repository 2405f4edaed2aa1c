package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/** Rule H-10: what is corrected in a closed year is a payment, and no more of it is taken back than was paid. */
public final class BerichtigungRule {

    private BerichtigungRule() {}

    /** Whether acts of this kind are payments. */
    public static boolean istBerichtigbar(Buchungsart art) {
        return art == Buchungsart.ZAHLUNG || art == Buchungsart.ERSTATTUNG;
    }

    /**
     * @param berichtigt the act that is corrected
     * @param gezahlt what is paid on its lines after all corrections
     * @param betrag negative where too much was paid; null while it cannot be read
     * @return H-10.berichtigtes_keine_zahlung, H-10.berichtigung_zu_hoch, all at once
     */
    public static List<Violation> verstoesse(Buchungssatz berichtigt, Geldbetrag gezahlt, Geldbetrag betrag) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!istBerichtigbar(berichtigt.art())
                || berichtigt.buchungen().stream().noneMatch(b -> b.posten() == Posten.GEZAHLT)) {
            verstoesse.add(Violation.at("berichtigt", "H-10.berichtigtes_keine_zahlung"));
        } else if (betrag != null && betrag.istNegativ() && gezahlt.plus(betrag).istNegativ()) {
            verstoesse.add(Violation.at("betrag", "H-10.berichtigung_zu_hoch", gezahlt));
        }
        return verstoesse;
    }
}
