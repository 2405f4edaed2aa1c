package de.familienaudit.server;

import de.familienaudit.signatur.domain.Zertifikatsdaten;
import de.familienaudit.signatur.pades.Beispielzertifikate;
import de.familienaudit.signatur.pades.Schluesseldatei;
import de.familienaudit.signatur.pades.Signaturschluessel;
import de.familienaudit.signatur.zertifikat.ZertifikatReader;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A key file of a person under an example authority, with its certificate. Made once: keys take their time.
 *
 * @param datei content of the PKCS#12 file
 * @param zertifikat the public part, as DER
 */
public record Testschluessel(byte[] datei, byte[] zertifikat) {

    public static final String PASSPHRASE = "Süßholz raspeln";

    public static final Testschluessel LANDRAETIN = neu("Landrätin");
    public static final Testschluessel VERTRETER = neu("Vertreter");

    /** What the certificate says about itself. */
    Zertifikatsdaten daten() {
        try {
            return ZertifikatReader.daten((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(zertifikat)));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new key. */
    private static Testschluessel neu(String name) {
        Instant jetzt = Instant.now();
        byte[] datei = Beispielzertifikate.neu(jetzt).schluesseldatei(name, PASSPHRASE.toCharArray(), jetzt);
        try (Signaturschluessel schluessel = Schluesseldatei.oeffnen(datei.clone(), PASSPHRASE.toCharArray(), jetzt)) {
            return new Testschluessel(datei, schluessel.zertifikat().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
