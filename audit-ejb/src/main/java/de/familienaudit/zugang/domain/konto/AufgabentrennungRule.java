package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.Rolle;
import java.util.Collection;

/**
 * Rule R-3: who administers accounts should have no other role at the same time. In a small Kommune it may be the same
 * person, so this is a remark and no refusal.
 */
public final class AufgabentrennungRule {

    private AufgabentrennungRule() {}

    /**
     * @param neu the role just given
     * @param alle all roles of the account in the Kommune, the new one among them
     */
    public static boolean istVerletzt(Rollenvergabe neu, Collection<Rollenvergabe> alle) {
        return alle.stream()
                .filter(v -> (v.rolle() == Rolle.ADMINISTRATION) != (neu.rolle() == Rolle.ADMINISTRATION))
                .anyMatch(v -> Zeitraeume.schnitt(v.gueltig(), neu.gueltig()).isPresent());
    }
}
