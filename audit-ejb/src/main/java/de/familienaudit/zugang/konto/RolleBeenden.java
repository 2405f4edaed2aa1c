package de.familienaudit.zugang.konto;

import java.time.LocalDate;

/**
 * Command: a role ends with a day (rule R-1).
 *
 * @param vergabeId the role given, an id of {@link KontoDetails.RolleZeile}
 * @param version its version as seen on the page (G-4)
 * @param letzterTag last day of the role; yesterday ends it at once
 */
public record RolleBeenden(long vergabeId, int version, LocalDate letzterTag) {}
