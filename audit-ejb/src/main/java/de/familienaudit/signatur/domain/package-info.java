/** The rules of signing (S-1 to S-5) and what is written down about it. Plain Java and JPA annotations; no query, no clock. */
package de.familienaudit.signatur.domain;
