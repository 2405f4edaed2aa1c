package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rule H-8: a request is for one number of a contract that falls due in its year, and each number is asked for once at a time. */
public final class KostenantragRule {

    /** No contract is looked at further. */
    private static final int JAHRE = 300;

    private KostenantragRule() {}

    /**
     * When a number is due.
     *
     * @param schon numbers of which a request lives
     * @return empty when it is not due before the contract ends, or is asked for already
     */
    public static Optional<Faelligkeit> faellig(WiederkehrendeKosten kosten, int nummer, Set<Integer> schon) {
        int von = kosten.beginn().getYear();
        return WiederkehrendeKostenRule.vorschlaege(kosten, von, von + Math.min(nummer, JAHRE), schon).stream()
                .filter(f -> f.nummer() == nummer)
                .findFirst();
    }

    /**
     * @param jahr the budget year of the request
     * @return H-8.schon_beantragt, H-8.nicht_faellig, H-8.anderes_jahr; the first of them
     */
    public static List<Violation> verstoesse(WiederkehrendeKosten kosten, int nummer, Set<Integer> schon, int jahr) {
        if (schon.contains(nummer)) {
            return List.of(Violation.of("H-8.schon_beantragt", nummer));
        }
        Optional<Faelligkeit> faellig = faellig(kosten, nummer, schon);
        if (faellig.isEmpty()) {
            return List.of(Violation.of("H-8.nicht_faellig", nummer));
        }
        int richtig = faellig.get().haushaltsjahr();
        return richtig == jahr ? List.of() : List.of(Violation.of("H-8.anderes_jahr", nummer, richtig));
    }
}
