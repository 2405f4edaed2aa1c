/** Room of consents: what the Kämmerei says to a request, under which conditions, and when it commits (H-3, H-4, R-3, ADR 68). */
package de.familienaudit.haushalt.zustimmung;
