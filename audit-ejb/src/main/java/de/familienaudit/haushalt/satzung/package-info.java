/** Room of the budget years and the Satzungen that cover them: their legal steps, and what may be spent on a day and why (H-2, H-3, ADR 66). */
package de.familienaudit.haushalt.satzung;
