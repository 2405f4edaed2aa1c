package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.util.Optional;

/**
 * What somebody means who typed a number or words.
 *
 * @param treffer the one, empty when it is none or several
 * @param mangel why there is none, null when there is one
 */
public record Fund(Optional<Treffer> treffer, Violation mangel) {

    static Fund eines(Treffer treffer) {
        return new Fund(Optional.of(treffer), null);
    }

    static Fund keines(Violation mangel) {
        return new Fund(Optional.empty(), mangel);
    }

    /** @throws BusinessRuleException form.pflichtfeld, form.suche_nichts, form.suche_mehrere */
    public long id() {
        return treffer.orElseThrow(() -> new BusinessRuleException(mangel)).id();
    }
}
