package de.familienaudit.zugang.anmeldung;

/**
 * Command: somebody wants to sign in.
 *
 * @param benutzername as typed
 * @param passwort as typed; never stored or logged
 * @param adresse network address of the client, for throttling
 * @param geraet what the browser says about itself; may be null
 * @param marken cookie by which the device may be known, empty for none
 */
public record Anmelden(String benutzername, String passwort, String adresse, String geraet, String marken) {

    @Override
    public String toString() {
        return "Anmelden[" + benutzername + "]";
    }
}
