/** Haushaltssatzung and Nachtragssatzung: their years, their legal steps with day and document (H-2). Knows no position and no money booked. */
package de.familienaudit.haushalt.domain.satzung;
