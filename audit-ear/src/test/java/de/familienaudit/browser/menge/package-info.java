/**
 * Pages of a large installation: 100 Kommunen with 540 measures and one with 20,000, behind the application in the database of the
 * browser tests. What a page may ask for stands in {@code seiten/<slice>.txt} beside the data; a new page adds a line.
 */
package de.familienaudit.browser.menge;
