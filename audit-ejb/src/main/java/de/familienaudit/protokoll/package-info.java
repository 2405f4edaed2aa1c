/**
 * Slice protokoll: reading the change log (rule G-2): search, history of one record in words, sealing, checking, how long it
 * is kept, and how people who left are shown. The entries themselves are written by the triggers of the database.
 *
 * <p>What must not live here: writing entries, any count or ranking by person (rule R-6), and what a table of another slice
 * means: that comes from the {@link de.familienaudit.shared.verlauf.Verlaufskunde} of the slice that owns it (ADR 28).
 */
package de.familienaudit.protokoll;
