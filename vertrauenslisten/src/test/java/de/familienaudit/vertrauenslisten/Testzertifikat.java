package de.familienaudit.vertrauenslisten;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate made for tests, with its key; valid around the real time, which DSS reads by itself.
 *
 * @param key belongs to the certificate
 */
record Testzertifikat(X509Certificate zertifikat, PrivateKey key) {

    private static final int BITS = 2048;
    private static final Instant JETZT = Instant.now();

    /** Signed by itself. */
    static Testzertifikat neu(String name) {
        KeyPair keys = keys();
        return neu(name, keys, name, keys.getPrivate());
    }

    /** Signed by the key of this one. */
    Testzertifikat unter(String name) {
        return neu(name, keys(), zertifikat.getSubjectX500Principal().getName().replace("CN=", ""), key);
    }

    /** This certificate with the key of another: what a forger has. */
    Testzertifikat mitSchluesselVon(Testzertifikat anderes) {
        return new Testzertifikat(zertifikat, anderes.key);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Testzertifikat neu(String name, KeyPair keys, String issuer, PrivateKey issuerKey) {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name("CN=" + issuer),
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(JETZT.minus(400, ChronoUnit.DAYS)),
                    Date.from(JETZT.plus(2000, ChronoUnit.DAYS)),
                    new X500Name("CN=" + name),
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyCertSign));
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKey)));
            return new Testzertifikat(certificate, keys.getPrivate());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
