/** Room unterzeichnung: signing, confirming, and signatures on paper (S-1, S-2, R-3, R-4, G-7). Stands on all below. */
package de.familienaudit.signatur.unterzeichnung;
