package de.familienaudit.signatur.unterzeichnung;

import de.familienaudit.signatur.domain.Unterzeichner;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import java.time.Instant;

/**
 * Command: store a signature that is made, if everything still is as it was when it was begun (rules S-1, S-2, G-4).
 *
 * @param version version of the paper that the signer saw
 * @param wer as the signature names the signer
 * @param ort where it was signed, without blanks around it
 * @param zeitpunkt the moment that the signature itself names
 * @param stufe PAdES level, for example {@code B}
 * @param zertifikat of the key that signed
 * @param signiert the signed file
 */
public record UnterschriftFesthalten(
        long schriftstueckId,
        int version,
        Unterzeichner wer,
        String ort,
        Instant zeitpunkt,
        String stufe,
        Zertifikatsdaten zertifikat,
        byte[] signiert) {

    @Override
    public String toString() {
        return "UnterschriftFesthalten[" + schriftstueckId + "]";
    }
}
