/** Room of the check of the ledger: every night, and when the Kämmerei asks for it (H-5, H-9, ADR 73). */
package de.familienaudit.haushalt.pruefung;
