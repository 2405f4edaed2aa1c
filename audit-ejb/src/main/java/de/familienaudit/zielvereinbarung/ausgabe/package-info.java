/**
 * Room ausgabe: an agreement goes out as a file, for programs ({@code austausch}) and for people ({@code druck}). Stands
 * on fassung and massnahme.
 */
package de.familienaudit.zielvereinbarung.ausgabe;
