/**
 * Slice frist: what waits for a person. It declares {@link de.familienaudit.frist.AufgabenQuelle}; the slices above know
 * what is to be done and implement it, and {@link de.familienaudit.frist.AufgabenService} puts it together for the page
 * Übersicht. In the same way {@link de.familienaudit.frist.FristQuelle} is declared here for dates that come, and
 * {@link de.familienaudit.frist.FristenService} shows them. It knows Stellen and deputies, and nothing of agreements or signatures.
 */
package de.familienaudit.frist;
