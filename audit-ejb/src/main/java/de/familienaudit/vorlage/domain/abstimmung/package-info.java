/**
 * Votes of bodies: what was voted on, counts and printed words, and the result that follows from them (rules V-3, V-4). Plain
 * Java; no query, no clock.
 */
package de.familienaudit.vorlage.domain.abstimmung;
