/**
 * Room entwurf: writing a draft, from beginning it to discarding it, measure by measure or several at once (rules A-3,
 * Stands on fassung and massnahme.
 */
package de.familienaudit.zielvereinbarung.entwurf;
