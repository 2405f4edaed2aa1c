package de.familienaudit.zugang.anmeldung;

import de.familienaudit.zugang.domain.kommune.KommuneArt;

/**
 * Command: set-up of a Kommune, the first one or a further one on the same server.
 *
 * @param geheimnis the one-time secret that the migrator printed
 * @param kommune name of the Kommune
 * @param art kind of the Kommune, one of LANDKREIS, STADT, GEMEINDE
 * @param bestehend whether its first administrator has an account on this server already
 * @param benutzername login name of the first administrator
 * @param anzeigename name of the first administrator as shown; of no meaning for an existing account
 * @param passwort password of the first administrator, a new one or the one of the existing account; never logged
 */
public record Einrichten(
        String geheimnis,
        String kommune,
        String art,
        boolean bestehend,
        String benutzername,
        String anzeigename,
        String passwort) {

    KommuneArt kommuneArt() {
        return KommuneArt.valueOf(art);
    }

    @Override
    public String toString() {
        return "Einrichten[" + kommune + ", " + benutzername + "]";
    }
}
