/**
 * Room uebernahme: the end of an agreement and what becomes of its open measures (rule A-10). Stands on fassung,
 * massnahme and entwurf, and answers the question that fassung asks above itself.
 */
package de.familienaudit.zielvereinbarung.uebernahme;
