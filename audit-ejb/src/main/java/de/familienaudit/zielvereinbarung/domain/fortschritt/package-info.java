/**
 * What becomes of a measure: its state, the reports, who may report, when it is late (rules ). Stands on
 * fassung.
 */
package de.familienaudit.zielvereinbarung.domain.fortschritt;
