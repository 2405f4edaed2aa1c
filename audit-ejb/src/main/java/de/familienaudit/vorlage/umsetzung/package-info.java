/** Room of what follows a decision: announcing it, ordering and reporting that it is carried out, and the list of all of that (V-15, ADR 59). */
package de.familienaudit.vorlage.umsetzung;
