/**
 * Slice haushalt: the positions of the budget and what their numbers mean (rule H-1); its rules for years, Satzungen, the ledger and
 * commitments stand in its domain (H-2 to H-5, H-8 to H-10).
 *
 * <p>What must not live here: what papers say about money in their own words (slice vorlage).
 */
package de.familienaudit.haushalt;
