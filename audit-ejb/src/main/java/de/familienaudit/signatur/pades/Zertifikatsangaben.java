package de.familienaudit.signatur.pades;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

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
        X500Principal inhaber = zertifikat.getSubjectX500Principal();
        X500Principal aussteller = zertifikat.getIssuerX500Principal();
        return new Zertifikatsangaben(
                commonName(inhaber),
                inhaber.getName(),
                aussteller.getName(),
                commonName(aussteller),
                zertifikat.getSerialNumber().toString(16),
                zertifikat.getNotBefore().toInstant(),
                zertifikat.getNotAfter().toInstant(),
                fingerprint(zertifikat));
    }

    private static String commonName(X500Principal principal) {
        RDN[] names = X500Name.getInstance(principal.getEncoded()).getRDNs(BCStyle.CN);
        return names.length > 0 && names[0].getFirst().getValue() instanceof ASN1String name
                ? name.getString()
                : principal.getName();
    }

    private static String fingerprint(X509Certificate zertifikat) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(zertifikat.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
