package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rules H-3, H-9, R-3: paid is what was committed. What costs more comes from what is available, and who requested the commitment does not enter that,
 * since nobody else has approved it; so it is with what moves to another position.
 */
public final class ZahlungRule {

    private ZahlungRule() {}

    /**
     * @param direkt whether it was paid without a request
     * @return H-9.erst_binden, H-9.ohne_bindung
     */
    public static List<Violation> verstoesse(Bindungsstand stand, boolean direkt) {
        if (stand == Bindungsstand.BEANTRAGT) {
            return List.of(Violation.of("H-9.erst_binden"));
        }
        return direkt || stand == Bindungsstand.ENTFALLEN ? List.of(Violation.of("H-9.ohne_bindung")) : List.of();
    }

    /** What of a payment is above the rest of its line; never negative. */
    public static Geldbetrag ueberDemRest(Bindungszeile zeile, Geldbetrag betrag) {
        Geldbetrag mehr = betrag.minus(zeile.stand().gebunden());
        return mehr.istNegativ() ? Geldbetrag.NICHTS : mehr;
    }

    /**
     * @param antrag the account that requested the commitment
     * @param wer the account that acts
     * @return R-3.rest_selbst_beantragt
     */
    public static Optional<Violation> ueberDemRest(Geldbetrag mehr, long antrag, long wer) {
        return antrag == wer && !mehr.istNichts()
                ? Optional.of(Violation.at("betrag", "R-3.rest_selbst_beantragt", mehr))
                : Optional.empty();
    }

    /**
     * Rule H-3: while the budget is provisional no more is paid than was committed, since that alone had a ground.
     *
     * @return H-3.mehr_als_gebunden
     */
    public static Optional<Violation> vorlaeufig(Geldbetrag mehr, boolean vorlaeufig) {
        return vorlaeufig && !mehr.istNichts()
                ? Optional.of(Violation.at("betrag", "H-3.mehr_als_gebunden", mehr))
                : Optional.empty();
    }

    /**
     * Where a rest moves to.
     *
     * @param jahr the year of the line
     * @param vorlaeufig whether that year is provisional: the ground of the commitment was one for its position (H-3)
     * @return H-3.umbuchen_vorlaeufig, H-9.keine_ausgabe, H-9.anderes_jahr, all at once
     */
    public static List<Violation> ziel(int jahr, int nach, boolean ausgabe, boolean vorlaeufig) {
        List<Violation> verstoesse = new ArrayList<>();
        if (vorlaeufig) {
            verstoesse.add(Violation.at("haushaltsstelle", "H-3.umbuchen_vorlaeufig"));
        }
        if (!ausgabe) {
            verstoesse.add(Violation.at("haushaltsstelle", "H-9.keine_ausgabe"));
        }
        if (nach != jahr) {
            verstoesse.add(Violation.at("haushaltsstelle", "H-9.anderes_jahr", jahr));
        }
        return verstoesse;
    }
}
