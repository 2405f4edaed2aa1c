/** Room zertifikat, ground: the register of certificates for signatures, confirmed by a second person (S-1, S-4, R-3). */
package de.familienaudit.signatur.zertifikat;
