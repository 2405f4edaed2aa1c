package de.familienaudit.zugang.konto;

import java.time.LocalDate;

/**
 * Command: a new account with its home in the actor's Kommune, without a password.
 *
 * @param anzeigename name of the person
 * @param benutzername login name as typed
 * @param gueltigVon first day of the account, null for at once
 * @param gueltigBis last day of the account, null for open
 * @param rolle name of the first role, empty for none yet
 * @param rolleVon first day of that role, null for today
 * @param rolleBis last day of that role, null for open
 */
public record KontoAnlegen(
        String anzeigename,
        String benutzername,
        LocalDate gueltigVon,
        LocalDate gueltigBis,
        String rolle,
        LocalDate rolleVon,
        LocalDate rolleBis) {}
