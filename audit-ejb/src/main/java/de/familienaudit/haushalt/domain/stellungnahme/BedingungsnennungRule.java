package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.BedingungRule;
import de.familienaudit.shared.Violation;
import java.util.List;

/** Rule H-4: a condition belongs to a consent; who says that none is needed names no condition. */
public final class BedingungsnennungRule {

    private BedingungsnennungRule() {}

    /** @return H-4.bedingung_ohne_zustimmung alone, else as {@link BedingungRule} tells */
    public static List<Violation> verstoesse(List<Bedingung> bedingungen, boolean erteilt) {
        return erteilt || bedingungen.isEmpty()
                ? BedingungRule.verstoesse(bedingungen)
                : List.of(Violation.at("bedingungen", "H-4.bedingung_ohne_zustimmung"));
    }
}
