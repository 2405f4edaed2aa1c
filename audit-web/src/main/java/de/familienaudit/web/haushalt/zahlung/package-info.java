/** Pages of payments: steps of a commitment that is paid, what is reversed, and how a year is closed and corrected (H-9, H-10, R-3). */
package de.familienaudit.web.haushalt.zahlung;
