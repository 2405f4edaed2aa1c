/**
 * Room aufnahme: a budget plan from a file into a budget year, first looked at, then taken over as a whole (rules H-1, H-2, H-5, G-1, G-4, G-5). Stands
 * on haushaltsstelle, satzung and buch; the file itself is read in {@code einlesen}.
 */
package de.familienaudit.haushalt.aufnahme;
