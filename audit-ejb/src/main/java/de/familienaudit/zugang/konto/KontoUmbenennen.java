package de.familienaudit.zugang.konto;

import java.time.LocalDate;

/**
 * Command: a person has another name from a day on (rule G-6).
 *
 * @param kontoId the account
 * @param version its version as seen on the page (G-4)
 * @param name the new name
 * @param ab first day of the new name; in the past, today or to come
 */
public record KontoUmbenennen(long kontoId, int version, String name, LocalDate ab) {}
