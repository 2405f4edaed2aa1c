package de.familienaudit.zugang.konto;

/**
 * The account behind a login name with what its password is checked against; for the steps of signing in alone.
 *
 * @param hash never null, never logged
 */
public record Passwortstand(long kontoId, String hash) {

    @Override
    public String toString() {
        return "Passwortstand[" + kontoId + "]";
    }
}
