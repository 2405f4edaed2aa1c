package de.familienaudit.zugang.rechte;

import de.familienaudit.shared.Aktion;
import de.familienaudit.shared.Rolle;
import java.util.Set;

/**
 * One row of the permission table as the help shows it (rule R-1).
 *
 * @param aktion what can be done
 * @param rollen the roles that may do it
 * @param ohneAnmeldung whether nobody needs to be signed in for it
 * @param ohneRolle whether being signed in is enough
 */
public record Berechtigung(Aktion aktion, Set<Rolle> rollen, boolean ohneAnmeldung, boolean ohneRolle) {

    public Berechtigung {
        rollen = Set.copyOf(rollen);
    }
}
