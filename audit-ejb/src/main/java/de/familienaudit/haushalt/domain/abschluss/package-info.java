/** What becomes of the rest of a position when its year is closed (H-10). That a closed year stays is said in {@code jahr}. */
package de.familienaudit.haushalt.domain.abschluss;
