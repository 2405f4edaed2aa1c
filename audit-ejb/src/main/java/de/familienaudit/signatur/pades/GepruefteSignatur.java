package de.familienaudit.signatur.pades;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * One signature of a verified file.
 *
 * @param zertifikat of the signer; null when the signature holds none that fits
 * @param behaupteteZeit when the signer's machine says it was signed; null when it does not
 * @param nachgewiesenSeit earliest time at which the signature provably existed: a time stamp, or the verification itself
 * @param zeitstempel whether a time stamp proves the time
 * @param stufe {@code B}, {@code T}, {@code LT}, {@code LTA}; empty when it is none of these
 * @param ort place as signed, empty for none
 * @param ganzeDatei whether the signature, or a time stamp after it, covers the file to its last byte
 * @param euListe whether the authority above the certificate is trusted because of the lists of the European Union
 * @param befunde what is wrong with it; empty for nothing
 */
public record GepruefteSignatur(
        Zertifikatsangaben zertifikat,
        Instant behaupteteZeit,
        Instant nachgewiesenSeit,
        boolean zeitstempel,
        String stufe,
        String ort,
        boolean ganzeDatei,
        boolean euListe,
        Set<Befund> befunde)
        implements Serializable {

    public GepruefteSignatur {
        befunde = Set.copyOf(befunde);
    }
}
