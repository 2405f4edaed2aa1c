/**
 * What a slice says about its own tables, so that the change log can be read in words (rule G-2): the interface
 * {@link de.familienaudit.shared.verlauf.Verlaufskunde} and the small values it answers with. It stands in the kernel because
 * every slice implements it, also those below {@code protokoll}, which alone asks for it.
 *
 * <p>What must not live here: any table, any query, anything that reads the log itself.
 */
package de.familienaudit.shared.verlauf;
