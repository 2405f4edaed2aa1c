/**
 * Wording: everything a person reads comes from the files in {@code de/familienaudit/web/texte}, one for each slice and
 * language ({@code stelle.properties} German, {@code stelle_en.properties} English, both UTF-8); a large slice has one for
 * each of its rooms, {@code rahmen} has what belongs to none. A new file is found by itself. Here are the ways to them, for
 * pages ({@code #{msg[...]}}, {@code #{texte...}}) and beans.
 *
 * <p>What must not live here: a sentence in Java.
 */
package de.familienaudit.web.text;
