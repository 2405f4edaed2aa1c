/** Sessions of bodies and their deadlines (rule V-16). Plain Java and JPA annotations; no query, no clock. */
package de.familienaudit.vorlage.domain.sitzung;
