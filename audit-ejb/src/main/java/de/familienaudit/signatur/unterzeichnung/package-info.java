/** Room unterzeichnung: signing, confirming, and signatures on paper (S-1, S-2, R-3, R-4, G-7). Stands on
 * schriftstueck and zertifikat. */
package de.familienaudit.signatur.unterzeichnung;
