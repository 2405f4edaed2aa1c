package de.familienaudit.signatur.pades;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * What people need to know of a certificate.
 *
 * @param name common name of the subject; the whole subject where there is none
 * @param inhaber subject as RFC 2253 prints it
 * @param aussteller issuer as RFC 2253 prints it
 * @param ausstellerName common name of the issuer
 * @param seriennummer hexadecimal, lower case, without leading zeros
 * @param gueltigVon first moment
 * @param gueltigBis last moment
 * @param sha256 fingerprint, 64 hexadecimal digits, lower case: identifies the certificate
 */
public record Zertifikatsangaben(
        String name,
        String inhaber,
        String aussteller,
        String ausstellerName,
        String seriennummer,
        Instant gueltigVon,
        Instant gueltigBis,
        String sha256)
        implements Serializable {

    public static Zertifikatsangaben von(X509Certificate zertifikat) {
        String inhaber = zertifikat.getSubjectX500Principal().getName();
        String aussteller = zertifikat.getIssuerX500Principal().getName();
        return new Zertifikatsangaben(
                commonName(inhaber),
                inhaber,
                aussteller,
                commonName(aussteller),
                zertifikat.getSerialNumber().toString(16),
                zertifikat.getNotBefore().toInstant(),
                zertifikat.getNotAfter().toInstant(),
                fingerprint(zertifikat));
    }

    private static String commonName(String distinguishedName) {
        try {
            return new LdapName(distinguishedName)
                    .getRdns().stream()
                            .filter(rdn -> "CN".equalsIgnoreCase(rdn.getType()))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse(distinguishedName);
        } catch (InvalidNameException e) {
            return distinguishedName;
        }
    }

    private static String fingerprint(X509Certificate zertifikat) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zertifikat.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
