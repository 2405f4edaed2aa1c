/**
 * Room aufnahme: an agreement comes in from a document, with a preview before anything is stored. Reading the document
 * itself is the work of {@code einlesen}. Stands on fassung and massnahme.
 */
package de.familienaudit.zielvereinbarung.aufnahme;
