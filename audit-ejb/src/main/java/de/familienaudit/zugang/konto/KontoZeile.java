package de.familienaudit.zugang.konto;

import java.io.Serializable;
import java.util.List;

/**
 * One account in the list.
 *
 * @param id the account
 * @param name name of today
 * @param benutzername login name
 * @param heimisch whether this Kommune manages the account; otherwise it only gives roles
 * @param rollen names of the roles of today in this Kommune
 * @param zustand GESPERRT, ABGELAUFEN, KUENFTIG, OHNE_ROLLE or AKTIV
 */
public record KontoZeile(
        long id, String name, String benutzername, boolean heimisch, List<String> rollen, String zustand)
        implements Serializable {

    public KontoZeile {
        rollen = List.copyOf(rollen);
    }
}
