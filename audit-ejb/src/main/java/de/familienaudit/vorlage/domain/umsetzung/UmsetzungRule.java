package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.shared.Aenderungsgrund;
import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Rules V-15, G-1: something is announced, ordered and reported while the decision holds; what was entered is corrected with a reason at any
 * time, and nothing follows what was taken back.
 */
public final class UmsetzungRule {

    private UmsetzungRule() {}

    /** @return V-15.nicht_beschlossen; empty when something new can be ordered or reported */
    public static Optional<Violation> hindernis(Beschlusslage lage) {
        return lage.hindernis();
    }

    /** @return V-15.zurueckgenommen; empty while the entry holds */
    public static Optional<Violation> nachRuecknahme(Umsetzungsschritt bisher) {
        return bisher == Umsetzungsschritt.ZURUECKGENOMMEN
                ? Optional.of(Violation.of("V-15.zurueckgenommen"))
                : Optional.empty();
    }

    /** @return G-1.aenderung_ohne_grund, form.zu_lang at {@code grund}; none for a step that needs no reason */
    public static List<Violation> grund(Umsetzungsschritt schritt, String grund) {
        return schritt.brauchtGrund() ? Aenderungsgrund.verstoesse(grund) : List.of();
    }
}
