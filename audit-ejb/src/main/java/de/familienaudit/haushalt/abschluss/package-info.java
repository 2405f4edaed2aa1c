/** Room of closing a budget year (H-10). */
package de.familienaudit.haushalt.abschluss;
