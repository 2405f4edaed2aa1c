/** Compares the revisions of a signed PDF by their objects, never by pixels, and says what was changed after signing (S-4). */
package de.familienaudit.signatur.pades.vergleich;
