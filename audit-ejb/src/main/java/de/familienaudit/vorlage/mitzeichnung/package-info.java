/** Room of co-signing: asking, answering, what waits for whom, and what a page shows of it (rules V-7, V-8, V-10, G-1, G-4, ADR 56). */
package de.familienaudit.vorlage.mitzeichnung;
