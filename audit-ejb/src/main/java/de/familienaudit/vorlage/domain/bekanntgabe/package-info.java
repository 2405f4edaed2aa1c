/** That the agenda of a session was published, and since when a paper is seen outside (rules V-16, V-10). Plain Java and JPA annotations. */
package de.familienaudit.vorlage.domain.bekanntgabe;
