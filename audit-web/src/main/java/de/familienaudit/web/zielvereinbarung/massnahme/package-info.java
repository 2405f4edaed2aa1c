/** Pages of the room massnahme: Übersicht, list, Zeitplan, one measure with its comments; the filter they share. */
package de.familienaudit.web.zielvereinbarung.massnahme;
