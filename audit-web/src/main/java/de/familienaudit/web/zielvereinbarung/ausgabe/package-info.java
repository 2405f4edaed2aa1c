/** Addresses of the room ausgabe: files for people and for programs. */
package de.familienaudit.web.zielvereinbarung.ausgabe;
