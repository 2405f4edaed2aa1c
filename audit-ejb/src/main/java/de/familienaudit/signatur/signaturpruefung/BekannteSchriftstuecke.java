package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.signatur.zertifikat.Zertifikatsinhaber;
import java.util.Optional;

/**
 * What this program knows of the documents it put forward for signing; implemented above the verification (rules S-2,
 * S-3, S-4). Called within the transaction of the person who verifies, so only their Kommune's documents are found.
 */
public interface BekannteSchriftstuecke {

    /**
     * The document that a file is, or claims to be.
     *
     * @param sha256 of the whole file, 64 hexadecimal digits, lower case
     * @param kennung permanent identifier inside the PDF (see {@code Pdfkennung.von}), empty for none
     */
    Optional<BekanntesSchriftstueck> finde(String sha256, String kennung);

    /**
     * The person to whom a certificate is bound in the register.
     *
     * @param zertifikatSha256 fingerprint, as in {@code Zertifikatsangaben.sha256}
     * @return empty when the register does not know the certificate
     */
    Optional<Zertifikatsinhaber> inhaber(String zertifikatSha256);
}
