/**
 * Room massnahme: reading measures as a list, one by one, on the Übersicht and on the Zeitplan, with filters that a
 * person keeps; comments and mentions. Stands on fassung.
 *
 * <p>What must not live here: reporting (room fortschritt), changing what was agreed (room entwurf).
 */
package de.familienaudit.zielvereinbarung.massnahme;
