/**
 * The ledger: acts of lines that are never changed, what they make available, and when an act is refused (H-5, H-9, H-13). Positions, rings and
 * lines of commitments are ids here; what they are called, other rooms know.
 */
package de.familienaudit.haushalt.domain.buch;
