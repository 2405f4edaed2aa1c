package de.familienaudit.signatur.zertifikat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.pades.Beispielzertifikate;
import de.familienaudit.signatur.pades.Zertifikatsangaben;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

/** Reads the public part of what somebody signs with (DER or PEM); a file with a key in it is refused. */
public final class ZertifikatReader {

    /** A certificate has a few kilobytes. */
    static final int HOECHSTGROESSE = 64 * 1024;

    private static final String FELD = "zertifikat";

    private ZertifikatReader() {}

    /** What a certificate says about itself. */
    public static Zertifikatsdaten daten(X509Certificate zertifikat) {
        Zertifikatsangaben a = Zertifikatsangaben.von(zertifikat);
        boolean beispiel = a.inhaber().contains(Beispielzertifikate.KENNWORT);
        return new Zertifikatsdaten(
                a.inhaber(), a.aussteller(), a.seriennummer(), a.gueltigVon(), a.gueltigBis(), a.sha256(), beispiel);
    }

    /**
     * @param datei content of a .cer, .crt or .pem file
     * @throws BusinessRuleException S-1.zertifikat_fehlt, S-1.zertifikat_mit_schluessel, S-1.kein_zertifikat at the field
     *     {@code zertifikat}
     */
    static X509Certificate lies(byte[] datei) {
        if (datei.length == 0) {
            throw refusal("S-1.zertifikat_fehlt");
        }
        if (new String(datei, StandardCharsets.ISO_8859_1).contains("PRIVATE KEY")) {
            throw refusal("S-1.zertifikat_mit_schluessel");
        }
        if (datei.length > HOECHSTGROESSE) {
            throw refusal("S-1.kein_zertifikat");
        }
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(datei));
        } catch (CertificateException e) {
            BusinessRuleException refusal = refusal("S-1.kein_zertifikat");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static BusinessRuleException refusal(String code) {
        return new BusinessRuleException(Violation.at(FELD, code));
    }
}
