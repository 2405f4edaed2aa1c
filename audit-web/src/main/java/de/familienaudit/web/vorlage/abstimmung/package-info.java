/** Votes in words (rules V-3, V-4). */
package de.familienaudit.web.vorlage.abstimmung;
