/** Pages of the ledger: the positions of a budget year, why so much is available on one of them, and entering Ansätze. */
package de.familienaudit.web.haushalt.buch;
