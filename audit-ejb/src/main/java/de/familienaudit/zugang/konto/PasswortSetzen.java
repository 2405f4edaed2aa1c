package de.familienaudit.zugang.konto;

/**
 * Command: somebody sets a password by a one-time link.
 *
 * @param geheimnis secret part of the link
 * @param passwort the new password; never logged
 * @param wiederholung the same once more
 */
public record PasswortSetzen(String geheimnis, String passwort, String wiederholung) {

    @Override
    public String toString() {
        return "PasswortSetzen[]";
    }
}
