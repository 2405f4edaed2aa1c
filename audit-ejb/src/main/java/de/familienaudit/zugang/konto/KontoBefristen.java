package de.familienaudit.zugang.konto;

import java.time.LocalDate;

/**
 * Command: from when to when an account is valid (rule R-5).
 *
 * @param kontoId the account
 * @param version its version as seen on the page (G-4)
 * @param von first day, null for open
 * @param bis last day, null for open
 */
public record KontoBefristen(long kontoId, int version, LocalDate von, LocalDate bis) {}
