package de.familienaudit.dokument.domain;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Violation;

/**
 * Rule G-1: whoever attached a file withdraws it, or the Projektleitung; and only once.
 *
 * @param kontoId account of the actor
 * @param projektleitung whether the actor has that role today
 */
public record RueckzugPolicy(long kontoId, boolean projektleitung) {

    /** Whether the actor may withdraw a file that this account attached. */
    public boolean darf(long hochgeladenVonKonto, boolean zurueckgezogen) {
        return !zurueckgezogen && istZustaendig(hochgeladenVonKonto);
    }

    /** @throws ForbiddenException G-1.datei_fremd */
    public void pruefe(long hochgeladenVonKonto) {
        if (!istZustaendig(hochgeladenVonKonto)) {
            throw new ForbiddenException(Violation.of("G-1.datei_fremd"));
        }
    }

    private boolean istZustaendig(long hochgeladenVonKonto) {
        return projektleitung || hochgeladenVonKonto == kontoId;
    }
}
