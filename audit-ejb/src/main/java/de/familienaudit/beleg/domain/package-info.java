/** The rules of claims. Plain Java and JPA annotations; no query, no clock. */
package de.familienaudit.beleg.domain;
