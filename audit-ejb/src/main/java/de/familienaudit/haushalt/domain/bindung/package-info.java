/** Commitments: what is requested, and how it is reserved, committed, paid, moved and closed by acts of the ledger (H-9, R-3). */
package de.familienaudit.haushalt.domain.bindung;
