/** Room of payments: what is paid, refunded, moved, closed and reversed, and how a closed year is corrected (H-9, H-10, R-3). */
package de.familienaudit.haushalt.zahlung;
