/**
 * Every address of the program, asked by every account: each slice brings the calls of its addresses ({@code <Slice>Adressen}),
 * found on the class path.
 */
package de.familienaudit.browser.adressen;
