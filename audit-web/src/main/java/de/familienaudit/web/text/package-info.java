/**
 * Wording: everything a person reads comes from the bundle {@code de/familienaudit/web/texte.properties} (German) and
 * {@code texte_en.properties}. Here are the ways to it, for pages ({@code #{msg[...]}}, {@code #{texte...}}) and beans.
 *
 * <p>What must not live here: a sentence in Java.
 */
package de.familienaudit.web.text;
