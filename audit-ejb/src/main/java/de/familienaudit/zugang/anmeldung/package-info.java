/**
 * Room anmeldung: signing in with password and second factor, the own account, set-up of an empty installation, and what
 * the Administration demands of everybody (rule R-5). Stands on konto and rechte. Passwords are computed by services without a
 * transaction; the short transactions around that are their {@code …schrittService} (ADR 32).
 */
package de.familienaudit.zugang.anmeldung;
