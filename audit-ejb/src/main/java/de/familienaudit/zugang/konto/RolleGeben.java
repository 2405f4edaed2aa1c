package de.familienaudit.zugang.konto;

import java.time.LocalDate;

/**
 * Command: an account gets a role in the actor's Kommune (rule R-1).
 *
 * @param rolle name of the role
 * @param von first day, null for today
 * @param bis last day, null for open
 */
public record RolleGeben(String rolle, LocalDate von, LocalDate bis) {}
