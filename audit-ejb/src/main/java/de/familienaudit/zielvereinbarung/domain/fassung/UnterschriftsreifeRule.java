package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;

/** Rule S-2: what is signed is one frozen Fassung, therefore only a decided one is printed for signature. */
public final class UnterschriftsreifeRule {

    private UnterschriftsreifeRule() {}

    /** @throws BusinessRuleException S-2.nicht_beschlossen */
    public static void pruefe(Fassung fassung) {
        if (!fassung.status().istBeschlossen()) {
            throw new BusinessRuleException(Violation.of("S-2.nicht_beschlossen", fassung.nummer(), fassung.status()));
        }
    }
}
