/**
 * Slice beleg: what sources say about a field of a record, and which of it counts (rule G-3). The slice that owns the record asks
 * {@link de.familienaudit.beleg.Angabenbuch} within its own steps and decides who may.
 *
 * <p>What must not live here: what a field means, and which values fit together (slices above).
 */
package de.familienaudit.beleg;
