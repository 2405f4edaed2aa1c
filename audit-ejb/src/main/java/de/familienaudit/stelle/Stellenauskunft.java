package de.familienaudit.stelle;

import java.time.LocalDate;
import java.util.List;

/**
 * A Stelle and who works for it today, also for what was merged into it (rule R-4).
 *
 * @param personen display names; empty when nobody works for it
 * @param vertretungen who stands in for its heads
 * @param unbesetzt whether it is internal and nobody heads it
 * @param unbesetztSeit the first day without a head, null when not known
 */
public record Stellenauskunft(
        StelleDetails stelle,
        List<String> personen,
        List<StellenService.InVertretung> vertretungen,
        boolean unbesetzt,
        LocalDate unbesetztSeit) {}
