/**
 * The rules of recorded papers: kinds, Beratungsfolge, money, and how far a paper has come (V-1, V-2, V-5 to V-9). Plain Java and JPA
 * annotations; no query, no clock. What a vote means lies in {@code vorlage.domain.abstimmung}.
 */
package de.familienaudit.vorlage.domain.papier;
