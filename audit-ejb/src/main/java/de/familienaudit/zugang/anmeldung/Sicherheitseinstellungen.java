package de.familienaudit.zugang.anmeldung;

import de.familienaudit.shared.Rolle;
import java.io.Serializable;
import java.util.List;

/**
 * For which roles the Kommune demands a second factor, and whom that concerns today.
 *
 * @param moeglich whether this installation can keep secrets (AUDIT_SCHLUESSEL)
 * @param selbstOhne whether the acting person has no second factor
 * @param rollen every role in the order of the catalogue
 */
public record Sicherheitseinstellungen(boolean moeglich, boolean selbstOhne, List<RolleZeile> rollen)
        implements Serializable {

    public Sicherheitseinstellungen {
        rollen = List.copyOf(rollen);
    }

    /**
     * One role.
     *
     * @param verlangt whether it needs a second factor
     * @param personen people who have the role today
     * @param davonOhne how many of them have no second factor yet
     */
    public record RolleZeile(Rolle rolle, boolean verlangt, long personen, long davonOhne) implements Serializable {}
}
