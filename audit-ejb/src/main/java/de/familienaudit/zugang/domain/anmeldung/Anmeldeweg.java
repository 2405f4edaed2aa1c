package de.familienaudit.zugang.domain.anmeldung;

import java.util.Objects;

/**
 * Rule R-5: from where somebody tries to sign in.
 *
 * @param adresse network address, empty where somebody is signed in already
 * @param geraet name of the device when it signed in to this account before, else empty
 */
public record Anmeldeweg(String adresse, String geraet) {

    /** Somebody who is signed in proves once more who it is. */
    public static final Anmeldeweg ANGEMELDET = new Anmeldeweg("", "");

    public Anmeldeweg {
        Objects.requireNonNull(adresse);
        Objects.requireNonNull(geraet);
    }

    /** Whether this device signed in to the account before. */
    public boolean istBekannt() {
        return !geraet.isEmpty();
    }
}
