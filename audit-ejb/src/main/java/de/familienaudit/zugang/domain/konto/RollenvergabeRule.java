package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.Collection;

/** Rule R-1: a role is given from today or later, and never twice for the same day. */
public final class RollenvergabeRule {

    private RollenvergabeRule() {}

    /**
     * @param bisherige all roles of the account in the Kommune
     * @throws BusinessRuleException R-1.beginn_vergangen, R-1.rolle_schon_vergeben
     */
    public static void pruefe(Rolle rolle, Zeitraum gueltig, Collection<Rollenvergabe> bisherige, LocalDate heute) {
        LocalDate von = gueltig.von().orElse(LocalDate.MIN);
        if (von.isBefore(heute)) {
            throw new BusinessRuleException(Violation.at("von", "R-1.beginn_vergangen"));
        }
        bisherige.stream()
                .filter(v -> v.rolle() == rolle
                        && Zeitraeume.schnitt(v.gueltig(), gueltig).isPresent())
                .findFirst()
                .ifPresent(v -> {
                    throw new BusinessRuleException(v.gueltig()
                            .bis()
                            .map(bis -> Violation.at("rolle", "R-1.rolle_schon_vergeben_bis", rolle, bis))
                            .orElseGet(() -> Violation.at("rolle", "R-1.rolle_schon_vergeben", rolle)));
                });
    }
}
