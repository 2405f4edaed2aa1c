package de.familienaudit.stelle;

import java.time.LocalDate;

/**
 * Asks for another name.
 *
 * @param version the version that was read (rule G-4)
 * @param giltAb first day of the new name; null when the name of today was written wrongly
 */
public record StelleUmbenennen(long stelleId, int version, String name, LocalDate giltAb) {}
