/**
 * Reads the file of a budget plan: CSV and workbooks in, rows of cells out ({@link de.familienaudit.haushalt.domain.aufnahme.Plantabelle}), within
 * bounds. Which column is what, and what a row means, the domain says.
 *
 * <p>What must not live here: entities, services, database access, the clock and sentences for people. Nothing here opens a file or the network.
 */
package de.familienaudit.haushalt.einlesen;
