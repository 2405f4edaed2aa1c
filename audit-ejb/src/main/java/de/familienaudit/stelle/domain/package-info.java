/** The rules of Stellen and of those who act for them over time. Plain Java and JPA annotations; no query, no clock. */
package de.familienaudit.stelle.domain;
