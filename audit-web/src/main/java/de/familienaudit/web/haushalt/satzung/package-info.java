/** Pages of the budget years and of the Satzungen that cover them: the list, a year with what may be spent today, a Satzung with its steps. */
package de.familienaudit.web.haushalt.satzung;
