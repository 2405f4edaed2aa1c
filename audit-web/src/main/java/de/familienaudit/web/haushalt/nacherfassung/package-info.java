/** What years spent that ended before the Kommune was kept in the program (G-7). */
package de.familienaudit.web.haushalt.nacherfassung;
