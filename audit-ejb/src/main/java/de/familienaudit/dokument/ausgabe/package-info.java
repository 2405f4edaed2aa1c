/**
 * Room ausgabe: tables, texts and drawings for other programs (Excel, CSV, Word, SVG) and the scale of plans. Stands on
 * druck.
 */
package de.familienaudit.dokument.ausgabe;
