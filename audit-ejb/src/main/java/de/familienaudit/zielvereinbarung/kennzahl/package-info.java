/**
 * Room kennzahl: the key figures of a Ziel, their values, and the page of a Ziel (rule A-12). Stands on fassung and
 * massnahme.
 */
package de.familienaudit.zielvereinbarung.kennzahl;
