package de.familienaudit.signatur.pades;

import de.familienaudit.signatur.pades.vergleich.Signaturumfang;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * One signature of a verified file.
 *
 * @param zertifikat of the signer; null when the signature holds none that fits
 * @param behaupteteZeit when the signer's machine says it was signed; null when it does not
 * @param nachgewiesenSeit time of the earliest intact time stamp whose own chain is trusted; null when there is none
 * @param stufe {@code B}, {@code T}, {@code LT}, {@code LTA}; empty when it is none of these
 * @param ort place as signed, empty for none
 * @param ganzeDatei whether the signature, or a time stamp after it, covers the file to its last byte
 * @param euListe whether the authority above the certificate is trusted because of the lists of the European Union
 * @param umfang what it covers and where it is seen; null when that could not be found out
 * @param befunde what is wrong with it; empty for nothing
 */
public record GepruefteSignatur(
        Zertifikatsangaben zertifikat,
        Instant behaupteteZeit,
        Instant nachgewiesenSeit,
        String stufe,
        String ort,
        boolean ganzeDatei,
        boolean euListe,
        Signaturumfang umfang,
        Set<Befund> befunde)
        implements Serializable {

    public GepruefteSignatur {
        befunde = Set.copyOf(befunde);
    }

    /** Whether a time stamp proves the time. */
    public boolean zeitstempel() {
        return nachgewiesenSeit != null;
    }

    /** Whether somebody signed after this signature. */
    boolean spaeterUnterschrieben() {
        return umfang != null && umfang.spaetere() > 0;
    }
}
