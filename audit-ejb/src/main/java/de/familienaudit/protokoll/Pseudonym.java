package de.familienaudit.protokoll;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether a person is shown under a number only (rule R-6).
 *
 * @param kontoId the account; its id is the number shown
 * @param version version of the account as it was read (G-4)
 * @param seit since when, null while the name is shown
 * @param grund the reason given, null while the name is shown
 * @param moeglich whether the person counts as having left
 */
public record Pseudonym(long kontoId, int version, Instant seit, String grund, boolean moeglich)
        implements Serializable {}
