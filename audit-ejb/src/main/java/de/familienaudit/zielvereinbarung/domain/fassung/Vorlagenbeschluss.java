package de.familienaudit.zielvereinbarung.domain.fassung;

import java.time.LocalDate;

/**
 * That a paper did something to a Fassung (V-11).
 *
 * @param vorlageId the paper
 * @param tag day from which it is so
 * @param nacherfasst whether the paper was recorded after the fact (G-7): an examination that nobody documents may be missing
 */
public record Vorlagenbeschluss(long vorlageId, LocalDate tag, boolean nacherfasst) {}
