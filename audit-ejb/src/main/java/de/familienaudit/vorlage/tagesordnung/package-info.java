/** Agendas of sessions, the votes of a whole session, minutes (rules V-3, V-5, V-10, V-14, V-16). */
package de.familienaudit.vorlage.tagesordnung;
