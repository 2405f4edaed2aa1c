/** Signing in: throttling, the session of a person, second factor and recovery codes (rule R-5). Stands on konto. */
package de.familienaudit.zugang.domain.anmeldung;
