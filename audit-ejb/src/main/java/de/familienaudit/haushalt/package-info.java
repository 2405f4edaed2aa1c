/**
 * Slice haushalt: the positions of the budget and what their numbers mean (rule H-1), budget years and the Satzungen that cover them with
 * their legal steps (H-2, H-3); its rules for the ledger and commitments stand in its domain (H-4, H-5, H-8 to H-10).
 *
 * <p>What must not live here: what papers say about money in their own words (slice vorlage).
 */
package de.familienaudit.haushalt;
