/** Room of the positions: keeping and explaining them, what a Kommune calls their digits, and which papers name them. */
package de.familienaudit.haushalt.haushaltsstelle;
