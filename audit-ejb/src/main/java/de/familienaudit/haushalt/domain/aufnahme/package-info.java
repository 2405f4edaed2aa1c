/**
 * Room aufnahme: the rows of a budget plan from a file, which column of it is what, what each row is, and what it would do to a budget year (rules
 * H-1, H-5, G-5). Stands on geld and haushaltsstelle.
 */
package de.familienaudit.haushalt.domain.aufnahme;
