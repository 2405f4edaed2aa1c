package de.familienaudit.zugang.konto;

/**
 * Command: an account is locked, or unlocked (rule R-5).
 *
 * @param kontoId the account
 * @param version its version as seen on the page (G-4)
 * @param grund why
 */
public record KontoSperren(long kontoId, int version, String grund) {}
