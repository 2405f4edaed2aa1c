/** Papers on paper: the form as councils know it, to read and to sign (rules V-8, V-9, V-10). Stands on papier. */
package de.familienaudit.vorlage.druck;
