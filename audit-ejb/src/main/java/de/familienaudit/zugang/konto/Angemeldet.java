package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Akteur;
import java.io.Serializable;
import java.util.List;

/**
 * What the door finds out about a request of a running session.
 *
 * @param sitzungId the session
 * @param akteur who acts; without roles while a demanded second factor is missing
 * @param zweiterFaktorFehlt whether the Kommune demands a second factor that this session lacks (rule R-5)
 * @param kommunen the Kommunen in which the account has a role today, by name
 */
public record Angemeldet(long sitzungId, Akteur akteur, boolean zweiterFaktorFehlt, List<Ort> kommunen)
        implements Serializable {

    public Angemeldet {
        kommunen = List.copyOf(kommunen);
    }

    /** A Kommune to work for: id and name. */
    public record Ort(long id, String name) implements Serializable {}
}
