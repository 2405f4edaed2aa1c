package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Rolle;
import java.util.Set;

/**
 * Command: for which roles a second factor is demanded from now on.
 *
 * @param gelesen the roles that were demanded when the form was filled (rule G-4)
 * @param verlangt the roles from now on
 * @param bestaetigt whether the acting person knows that it concerns her or him at once
 */
public record PflichtFestlegen(Set<Rolle> gelesen, Set<Rolle> verlangt, boolean bestaetigt) {

    public PflichtFestlegen {
        gelesen = Set.copyOf(gelesen);
        verlangt = Set.copyOf(verlangt);
    }
}
