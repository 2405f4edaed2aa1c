/** That agendas of public sessions are published, and since when papers are seen outside by that (rules V-16, V-10). */
package de.familienaudit.vorlage.bekanntgabe;
