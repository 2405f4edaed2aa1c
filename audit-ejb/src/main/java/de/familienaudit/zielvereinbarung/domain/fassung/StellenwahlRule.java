package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rule A-3: several Stellen may be responsible, and at most one is accountable, from inside the house. A draft may leave
 * it open; the decision may not.
 */
public final class StellenwahlRule {

    private static final int HOECHSTENS = 50;

    private StellenwahlRule() {}

    /**
     * Rule G-1: who is still chosen keeps the agreed place, whatever order a form sends; who is new comes last.
     *
     * @param bisherige ids of the responsible Stellen as agreed
     * @param gewaehlt ids of the chosen ones
     */
    public static List<Long> inReihenfolge(List<Long> bisherige, List<Long> gewaehlt) {
        Set<Long> reihenfolge = new LinkedHashSet<>(bisherige);
        reihenfolge.retainAll(Set.copyOf(gewaehlt));
        reihenfolge.addAll(gewaehlt);
        return List.copyOf(reihenfolge);
    }

    /**
     * @param gewaehlt ids of the responsible Stellen in their order
     * @param federfuehrung id of the accountable one, null while open
     * @param intern the Stellen of the Kommune by id, and whether each is internal
     */
    public static List<Violation> maengel(List<Long> gewaehlt, Long federfuehrung, Map<Long, Boolean> intern) {
        if (!intern.keySet().containsAll(gewaehlt)) {
            return List.of(Violation.at("stellen", "A-3.stelle_unbekannt"));
        }
        if (gewaehlt.size() > HOECHSTENS) {
            return List.of(Violation.at("stellen", "A-3.zu_viele_stellen", HOECHSTENS));
        }
        if (federfuehrung != null && !intern.getOrDefault(federfuehrung, false)) {
            return List.of(Violation.at("federfuehrung", "A-3.federfuehrung_nicht_im_haus"));
        }
        return List.of();
    }
}
