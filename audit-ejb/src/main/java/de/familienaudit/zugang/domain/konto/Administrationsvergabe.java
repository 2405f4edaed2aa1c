package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.Zeitraum;
import java.util.Optional;

/**
 * One account with the role Administration in one Kommune.
 *
 * @param konto the account
 * @param vergabe its role
 */
public record Administrationsvergabe(Konto konto, Rollenvergabe vergabe) {

    /** The days on which this person can really administer; empty while locked or without a password. */
    Optional<Zeitraum> wirksam() {
        return konto.istGesperrt() || !konto.hatPasswort()
                ? Optional.empty()
                : Zeitraeume.schnitt(konto.gueltig(), vergabe.gueltig());
    }
}
