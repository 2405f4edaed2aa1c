/**
 * What sessions do to papers: agenda, votes of a whole session, minutes (rules V-3, V-5, V-6, V-10, V-14, V-16). Plain Java and JPA
 * annotations; no query, no clock.
 */
package de.familienaudit.vorlage.domain.tagesordnung;
