package de.familienaudit.signatur.domain;

import java.time.Instant;

/**
 * What a certificate says about itself.
 *
 * @param inhaber distinguished name of the subject
 * @param aussteller distinguished name of the issuer
 * @param seriennummer in hexadecimal digits, lower case
 * @param gueltigAb first moment of its validity
 * @param gueltigBis last moment
 * @param sha256 fingerprint of the certificate, 64 hexadecimal digits
 * @param beispiel made by the try-out run: no legal signature
 */
public record Zertifikatsdaten(
        String inhaber,
        String aussteller,
        String seriennummer,
        Instant gueltigAb,
        Instant gueltigBis,
        String sha256,
        boolean beispiel) {}
