/**
 * The rules of bodies: their names, numbers of members, publicness, competence and majorities over time. Plain Java and JPA
 * annotations; no query, no clock.
 */
package de.familienaudit.vorlage.domain.gremium;
