package de.familienaudit.shared;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * Who acts, for which Kommune, with which roles valid today (rules ). Read afresh from the database at each
 * request, never kept between requests.
 *
 * @param kontoId the account, 0 for the anonymous visitor and for the program itself
 * @param benutzername login name as the change log keeps it, never null
 * @param anzeigename name as shown to people, never null
 * @param kommuneId the Kommune that this request works for, 0 for none
 * @param kommuneName its name as shown on every page, empty for none
 * @param rollen roles valid today in that Kommune
 */
public record Akteur(
        long kontoId, String benutzername, String anzeigename, long kommuneId, String kommuneName, Set<Rolle> rollen)
        implements Serializable {

    /** Nobody is signed in. */
    public static final Akteur ANONYM = new Akteur(0, "anonym", "", 0, "", Set.of());

    public Akteur {
        Objects.requireNonNull(benutzername, "benutzername");
        Objects.requireNonNull(anzeigename, "anzeigename");
        rollen = Set.copyOf(rollen);
    }

    public boolean isAngemeldet() {
        return kontoId != 0;
    }

    public boolean hat(Rolle rolle) {
        return rollen.contains(rolle);
    }
}
