/** Room signaturpruefung: "Signatur prüfen", what a file says and whether it is one of ours (S-4).
 * Stands on schriftstueck and zertifikat. */
package de.familienaudit.signatur.signaturpruefung;
