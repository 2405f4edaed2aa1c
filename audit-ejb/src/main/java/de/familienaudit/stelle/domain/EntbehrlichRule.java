package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule G-6: a Stelle can be taken out of the lists only while nothing needs it. Responsibility hangs on the Stelle, so one that
 * an agreement ever named, that somebody holds or that stands for another one stays.
 */
public final class EntbehrlichRule {

    /**
     * What needs a Stelle.
     *
     * @param massnahmen measures that name it in a Fassung that was not discarded, in a draft or superseded as well
     * @param besetzungen holders and deputies of today or later
     * @param aufgenommene Stellen that were merged into it
     */
    public record Gebrauch(long massnahmen, long besetzungen, long aufgenommene) {}

    private EntbehrlichRule() {}

    /** @return G-6.stelle_hat_massnahmen, G-6.stelle_ist_besetzt, G-6.stelle_steht_fuer_andere; empty when it may go */
    public static List<Violation> verstoesse(String name, Gebrauch gebrauch) {
        List<Violation> verstoesse = new ArrayList<>();
        if (gebrauch.massnahmen() > 0) {
            verstoesse.add(Violation.of("G-6.stelle_hat_massnahmen", name, gebrauch.massnahmen()));
        }
        if (gebrauch.besetzungen() > 0) {
            verstoesse.add(Violation.of("G-6.stelle_ist_besetzt", name));
        }
        if (gebrauch.aufgenommene() > 0) {
            verstoesse.add(Violation.of("G-6.stelle_steht_fuer_andere", name, gebrauch.aufgenommene()));
        }
        return verstoesse;
    }
}
