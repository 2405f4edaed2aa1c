/** How an amount is typed into a field of the budget (G-5). The amount itself is {@link de.familienaudit.shared.Geldbetrag}. */
package de.familienaudit.haushalt.domain.geld;
