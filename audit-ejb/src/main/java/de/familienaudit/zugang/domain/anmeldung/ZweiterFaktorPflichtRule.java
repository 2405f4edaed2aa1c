package de.familienaudit.zugang.domain.anmeldung;

import de.familienaudit.shared.Rolle;
import java.util.Collections;
import java.util.Set;

/**
 * Rule R-5: a Kommune can demand a second factor for a role. Who has such a role and came without one has no role at all
 * until the second factor is set up; what needs no role (the own account, the help) stays open.
 */
public final class ZweiterFaktorPflichtRule {

    private ZweiterFaktorPflichtRule() {}

    /** Whether the session still lacks what the Kommune demands. */
    public static boolean fehlt(Set<Rolle> rollen, Set<Rolle> verlangt, boolean zweiterFaktor) {
        return !zweiterFaktor && !Collections.disjoint(rollen, verlangt);
    }
}
