package de.familienaudit.haushalt.domain.satzung;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule H-2: what is approved in part names resolved and approved amounts, at least one of them cut; nothing else names any. */
public final class TeilgenehmigungRule {

    private TeilgenehmigungRule() {}

    /**
     * Rule G-7: of a partial approval of the past the amounts may be unknown.
     *
     * @param genannt whether any amount is known
     */
    public static Optional<Violation> bemerkung(Satzungsstand stand, boolean genannt) {
        return stand == Satzungsstand.TEILWEISE_GENEHMIGT && !genannt
                ? Optional.of(Violation.of("H-2.betraege_unbekannt"))
                : Optional.empty();
    }

    /**
     * @return H-2.nur_teilweise_genehmigt, H-2.betrag_negativ, H-2.mehr_als_beschlossen, H-2.gegenstand_doppelt, H-2.nichts_gekuerzt,
     *     all at once, each at the row of what it is about, {@code betraege:0:genehmigt} for KREDITE
     */
    public static List<Violation> verstoesse(Satzungsstand stand, List<Genehmigungsbetrag> betraege) {
        if (stand != Satzungsstand.TEILWEISE_GENEHMIGT) {
            return betraege.isEmpty() ? List.of() : List.of(Violation.of("H-2.nur_teilweise_genehmigt", stand));
        }
        List<Violation> verstoesse = new ArrayList<>();
        Set<Genehmigungsgegenstand> schon = EnumSet.noneOf(Genehmigungsgegenstand.class);
        boolean gekuerzt = false;
        for (Genehmigungsbetrag betrag : betraege) {
            String feld = "betraege:" + betrag.gegenstand().ordinal() + ":genehmigt";
            int vergleich = betrag.genehmigt().compareTo(betrag.beschlossen());
            gekuerzt |= vergleich < 0;
            if (betrag.genehmigt().wert().signum() < 0) {
                verstoesse.add(Violation.at(feld, "H-2.betrag_negativ", betrag.genehmigt()));
            } else if (vergleich > 0) {
                verstoesse.add(Violation.at(feld, "H-2.mehr_als_beschlossen", betrag.beschlossen()));
            }
            if (!schon.add(betrag.gegenstand())) {
                verstoesse.add(Violation.at(feld, "H-2.gegenstand_doppelt", betrag.gegenstand()));
            }
        }
        if (verstoesse.isEmpty() && !gekuerzt) {
            verstoesse.add(Violation.of("H-2.nichts_gekuerzt"));
        }
        return verstoesse;
    }
}
