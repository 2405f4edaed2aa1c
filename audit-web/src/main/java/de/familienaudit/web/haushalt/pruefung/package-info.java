/** Page of the check of the ledger (H-5, H-9, ADR 73). */
package de.familienaudit.web.haushalt.pruefung;
