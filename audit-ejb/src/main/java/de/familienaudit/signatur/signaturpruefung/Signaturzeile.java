package de.familienaudit.signatur.signaturpruefung;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One signature as page and interface show it.
 *
 * @param name of the signer as the certificate has it; empty when there is no certificate
 * @param inhaber subject of the certificate
 * @param aussteller issuer of the certificate
 * @param seriennummer hexadecimal
 * @param gueltigVon first moment of the certificate; null when there is none
 * @param gueltigBis last moment of the certificate; null when there is none
 * @param zeit when it was signed: proven by a time stamp, or as the signer's machine said; null when nobody says
 * @param zeitNachgewiesen whether a time stamp proves the time
 * @param stufe {@code B}, {@code T}, {@code LT}, {@code LTA}, or empty
 * @param ort as signed, empty for none
 * @param ganzeDatei whether the file is covered to its last byte
 * @param umfang what it covers and where it is seen; null when that could not be found out
 * @param euListe whether the issuer is trusted because of the trusted lists of the European Union
 * @param registriertAuf whose certificate it is by the register; empty when it is not registered
 * @param fremd whether the register gives the certificate to somebody else than the person who is said to have signed
 * @param beispiel whether it was made with an example certificate of the try-out run
 * @param befunde what is wrong with it
 */
public record Signaturzeile(
        String name,
        String inhaber,
        String aussteller,
        String seriennummer,
        Instant gueltigVon,
        Instant gueltigBis,
        Instant zeit,
        boolean zeitNachgewiesen,
        String stufe,
        String ort,
        boolean ganzeDatei,
        Umfangszeile umfang,
        boolean euListe,
        String registriertAuf,
        boolean fremd,
        boolean beispiel,
        List<String> befunde)
        implements Serializable {

    public Signaturzeile {
        befunde = List.copyOf(befunde);
    }
}
