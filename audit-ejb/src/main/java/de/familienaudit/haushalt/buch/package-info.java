/** Room of the ledger: Ansätze, Deckungsringe, and what is available on a position and why (H-5, H-9, H-10, H-13, ADR 67). */
package de.familienaudit.haushalt.buch;
