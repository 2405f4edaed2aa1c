/** The rules of certificates and of the seal. Plain Java and JPA annotations; no query, no clock. */
package de.familienaudit.zertifikat.domain;
