package de.familienaudit.zugang;

import de.familienaudit.zugang.domain.KommuneArt;

/**
 * Command: first set-up of an empty installation.
 *
 * @param geheimnis the one-time secret that the migrator printed
 * @param kommune name of the first Kommune
 * @param art kind of the Kommune, one of LANDKREIS, STADT, GEMEINDE
 * @param benutzername login name of the first administrator
 * @param anzeigename name of the first administrator as shown
 * @param passwort password of the first administrator; never logged
 */
public record Einrichten(
        String geheimnis, String kommune, String art, String benutzername, String anzeigename, String passwort) {

    KommuneArt kommuneArt() {
        return KommuneArt.valueOf(art);
    }

    @Override
    public String toString() {
        return "Einrichten[" + kommune + ", " + benutzername + "]";
    }
}
