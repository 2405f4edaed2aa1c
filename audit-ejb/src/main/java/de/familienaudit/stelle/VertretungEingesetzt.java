package de.familienaudit.stelle;

/**
 * A deputy was named.
 *
 * @param tage length of the period when it is unusually long, else 0
 * @param unbestaetigt whether it waits for document and confirmation
 */
public record VertretungEingesetzt(long id, long tage, boolean unbestaetigt) {}
