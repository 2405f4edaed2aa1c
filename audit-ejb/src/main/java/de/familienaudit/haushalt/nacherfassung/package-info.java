/** Room of what years spent that ended before the Kommune was kept in the program (G-7, ADR 69). */
package de.familienaudit.haushalt.nacherfassung;
