/** How an Ansatz gets into the ledger: as a difference against what stands, by the step that its Satzung has come to (H-2, H-3, H-5). */
package de.familienaudit.haushalt.domain.ansatz;
