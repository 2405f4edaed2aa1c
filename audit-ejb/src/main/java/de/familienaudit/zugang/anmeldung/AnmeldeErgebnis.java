package de.familienaudit.zugang.anmeldung;

/**
 * How an attempt to sign in ended. A value and no exception, so that a refused attempt is stored and counts.
 *
 * @param art what happened
 * @param schluessel key of the session for the browser, only for ANGEMELDET and CODE_NOETIG; empty otherwise
 * @param minuten how long to wait, only for GEDROSSELT; 0 otherwise
 * @param marken cookie by which the device is known from now on, only for ANGEMELDET; empty for none
 */
public record AnmeldeErgebnis(Art art, String schluessel, int minuten, String marken) {

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
        return new AnmeldeErgebnis(art, "", 0, "");
    }

    static AnmeldeErgebnis gedrosselt(int minuten) {
        return new AnmeldeErgebnis(Art.GEDROSSELT, "", minuten, "");
    }

    static AnmeldeErgebnis codeNoetig(String schluessel) {
        return new AnmeldeErgebnis(Art.CODE_NOETIG, schluessel, 0, "");
    }

    static AnmeldeErgebnis angemeldet(String schluessel, String marken) {
        return new AnmeldeErgebnis(Art.ANGEMELDET, schluessel, 0, marken);
    }

    @Override
    public String toString() {
        return "AnmeldeErgebnis[" + art + "]";
    }
}
