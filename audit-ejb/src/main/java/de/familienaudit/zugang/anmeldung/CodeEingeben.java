package de.familienaudit.zugang.anmeldung;

/**
 * Command: the second step of signing in.
 *
 * @param schluessel key of the waiting session
 * @param code six digits of the app or a recovery code, as typed; never logged
 * @param adresse network address of the client, for throttling
 * @param marken cookie by which the device may be known, empty for none
 */
public record CodeEingeben(String schluessel, String code, String adresse, String marken) {

    @Override
    public String toString() {
        return "CodeEingeben[" + adresse + "]";
    }
}
