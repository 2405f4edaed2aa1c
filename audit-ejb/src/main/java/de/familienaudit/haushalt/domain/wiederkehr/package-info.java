/** Costs that come back each year of a contract, and the budget year of each (H-8). */
package de.familienaudit.haushalt.domain.wiederkehr;
