package de.familienaudit.protokoll;

import java.io.Serializable;

/**
 * Asks to show a person who left under a number only, or under the name again (rule R-6).
 *
 * @param kontoId the account
 * @param version version of the account as it was read (G-4)
 * @param grund why; null counts as empty
 */
public record PseudonymSetzen(long kontoId, int version, String grund) implements Serializable {}
