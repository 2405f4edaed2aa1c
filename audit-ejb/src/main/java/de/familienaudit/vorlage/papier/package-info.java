/** Room of the papers: recording, correcting, finding and reading them (rules V-1, V-2, V-5 to V-9, G-1, G-7). */
package de.familienaudit.vorlage.papier;
