/**
 * The exchange format of the program itself (ADR 21): one whole Fassung as JSON, CSV or Excel, written and read again
 * without loss. All three say the same, {@link de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten}; CSV and
 * Excel are two dresses of one set of rows.
 *
 * <p>What must not live here: entities, services, database access, the clock, and rules about what an agreement may say
 * (the import applies the same ones as to any document). Nothing here opens a file or the network.
 */
package de.familienaudit.zielvereinbarung.austausch;
