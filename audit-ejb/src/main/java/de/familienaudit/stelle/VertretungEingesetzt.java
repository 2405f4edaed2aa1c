package de.familienaudit.stelle;

/**
 * A deputy was named.
 *
 * @param tage length of the period when it is unusually long, else 0
 * @param endetVorher whether the account or the role of the deputy ends before the period does
 * @param unbestaetigt whether it waits for document and confirmation
 */
public record VertretungEingesetzt(long id, long tage, boolean endetVorher, boolean unbestaetigt) {}
