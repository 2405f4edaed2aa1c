/**
 * The example of the try-out run: accounts, two Kommunen, their agreements and invented progress, loaded through the
 * services into an empty database. Packed only into the one-WAR form; the EAR knows nothing of it.
 */
package de.familienaudit.beispiel;
