/**
 * What people add to a measure and how they look at measures: comments and mentions, filters, bars of the
 * Zeitplan. Stands on fassung and fortschritt.
 */
package de.familienaudit.zielvereinbarung.domain.massnahme;
