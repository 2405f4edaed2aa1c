package de.familienaudit.signatur.domain;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import java.util.Optional;

/**
 * Rules R-3, S-1: a recorded certificate is confirmed by another person than the one who recorded it, outside of
 * Administration and with an own role: a deputy does not widen what he may sign.
 *
 * @param akteur who wants to confirm
 */
public record ZertifikatsbestaetigungPolicy(Akteur akteur) {

    /** Why the actor is not the second person; empty when he is. */
    public Optional<Violation> hindernis(Signaturzertifikat zertifikat) {
        if (akteur.hat(Rolle.ADMINISTRATION)) {
            return Optional.of(Violation.of("R-3.administration_bestaetigt_zertifikat"));
        }
        if (!akteur.hatSelbst(Rolle.PROJEKTLEITUNG)
                && !akteur.hatSelbst(Rolle.LANDRAT)
                && !akteur.hatSelbst(Rolle.GREMIENBUERO)) {
            return Optional.of(Violation.of("S-1.zertifikat_nur_selbst"));
        }
        return zertifikat.erfassung().kontoId() == akteur.kontoId()
                ? Optional.of(Violation.of("S-1.zertifikat_durch_zweite"))
                : Optional.empty();
    }

    /** @throws ForbiddenException with {@link #hindernis} */
    public void pruefe(Signaturzertifikat zertifikat) {
        hindernis(zertifikat).ifPresent(grund -> {
            throw new ForbiddenException(grund);
        });
    }
}
