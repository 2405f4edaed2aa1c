package de.familienaudit.zugang.anmeldung;

/**
 * How an attempt to sign in ended. A value and no exception, so that a refused attempt is stored and counts.
 *
 * @param art what happened
 * @param schluessel key of the session for the browser, only for ANGEMELDET and CODE_NOETIG; empty otherwise
 */
public record AnmeldeErgebnis(Art art, String schluessel) {

    /** The ends of an attempt. */
    public enum Art {
        ANGEMELDET,
        /** The password is right, the code of the second factor is still to come; the key opens only its page. */
        CODE_NOETIG,
        ABGELEHNT,
        GEDROSSELT,
        /** The page for the code was open for too long. */
        ABGELAUFEN
    }

    static AnmeldeErgebnis ohneSitzung(Art art) {
        return new AnmeldeErgebnis(art, "");
    }

    @Override
    public String toString() {
        return "AnmeldeErgebnis[" + art + "]";
    }
}
