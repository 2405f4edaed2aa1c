/** What a file must be to be kept, and what is known about it. Plain Java and JPA annotations; no query, no clock. */
package de.familienaudit.dokument.domain;
