package de.familienaudit.zugang.domain.rechte;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rolle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule R-1: which role may do what. The one table behind services, buttons, help and tests, made of what the slices list. */
public final class Berechtigungstabelle {

    private final Map<String, Recht> rechte = new LinkedHashMap<>();

    /** @throws IllegalStateException when an action is listed twice */
    public Berechtigungstabelle(List<Recht> rechte) {
        for (Recht recht : rechte) {
            if (this.rechte.put(recht.aktion(), recht) != null) {
                throw new IllegalStateException("listed twice: " + recht.aktion());
            }
        }
    }

    /** Every action in the order of the books. */
    public List<Recht> alle() {
        return List.copyOf(rechte.values());
    }

    /**
     * The roles that may do this.
     *
     * @throws IllegalArgumentException for an action that no book knows
     */
    public Set<Rolle> rollen(String aktion) {
        Recht recht = rechte.get(aktion);
        if (recht == null) {
            throw new IllegalArgumentException("no book knows " + aktion);
        }
        return recht.rollen();
    }

    /** Whether this actor may do this in the Kommune that the actor works for; never what no book knows. */
    public boolean erlaubt(Akteur akteur, String aktion) {
        Recht recht = rechte.get(aktion);
        if (recht == null) {
            return false;
        }
        return switch (recht.kreis()) {
            case JEDER -> true;
            case ANGEMELDETE -> akteur.isAngemeldet() || !Collections.disjoint(akteur.rollen(), recht.rollen());
            case ROLLEN -> !Collections.disjoint(akteur.rollen(), recht.rollen());
        };
    }
}
