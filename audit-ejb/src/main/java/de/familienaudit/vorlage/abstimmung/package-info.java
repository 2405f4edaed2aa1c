/** What other slices and pages see of votes (rules V-3, V-4). */
package de.familienaudit.vorlage.abstimmung;
