package de.familienaudit.zugang;

import de.familienaudit.shared.Akteur;
import java.util.Optional;

/**
 * How an attempt to sign in ended. A value and no exception, so that a refused attempt is stored and counts.
 *
 * @param art what happened
 * @param akteur the signed-in actor, only when it succeeded
 */
public record AnmeldeErgebnis(Art art, Optional<Akteur> akteur) {

    /** The three ends of an attempt. */
    public enum Art {
        ANGEMELDET,
        ABGELEHNT,
        GEDROSSELT
    }

    static AnmeldeErgebnis angemeldet(Akteur akteur) {
        return new AnmeldeErgebnis(Art.ANGEMELDET, Optional.of(akteur));
    }

    static AnmeldeErgebnis abgelehnt() {
        return new AnmeldeErgebnis(Art.ABGELEHNT, Optional.empty());
    }

    static AnmeldeErgebnis gedrosselt() {
        return new AnmeldeErgebnis(Art.GEDROSSELT, Optional.empty());
    }
}
