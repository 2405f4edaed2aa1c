package de.familienaudit.signatur.pades;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates of unusual kinds under an example authority, and its revocation lists. */
final class Testzertifikat {

    private static final Instant BEGINN = Instant.parse("2026-01-02T00:00:00Z");

    private final Beispielzertifikate stelle;
    private KeyPair keys;
    private boolean zeitstempel;

    private Testzertifikat(Beispielzertifikate stelle) {
        this.stelle = stelle;
    }

    static Testzertifikat unter(Beispielzertifikate stelle) {
        return new Testzertifikat(stelle);
    }

    Testzertifikat rsa(int bits) {
        return mit("RSA", null, bits);
    }

    Testzertifikat ec() {
        return mit("EC", "secp256r1", 0);
    }

    /** With keys made elsewhere. */
    Testzertifikat mit(KeyPair pair) {
        keys = pair;
        return this;
    }

    /** For a time-stamp service. */
    Testzertifikat zeitstempel() {
        zeitstempel = true;
        return rsa(3072);
    }

    private Testzertifikat mit(String algorithm, String curve, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (curve == null) {
                generator.initialize(bits);
            } else {
                generator.initialize(new ECGenParameterSpec(curve));
            }
            keys = generator.generateKeyPair();
            return this;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    KeyPair keys() {
        return keys;
    }

    byte[] schluesseldatei(char[] passphrase) {
        return Beispielzertifikate.pkcs12("test", keys.getPrivate(), passphrase, zertifikat(), stelle.ca());
    }

    X509Certificate zertifikat() {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    X500Name.getInstance(stelle.ca().getSubjectX500Principal().getEncoded()),
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(BEGINN),
                    Date.from(BEGINN.plus(2000, ChronoUnit.DAYS)),
                    new X500Name("CN=Test,O=Test,C=DE"),
                    keys.getPublic());
            JcaX509ExtensionUtils utils = new JcaX509ExtensionUtils();
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(keys.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    utils.createAuthorityKeyIdentifier(stelle.ca().getPublicKey()));
            if (zeitstempel) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(stelle.caKey())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A revocation list of the authority. */
    static X509CRL sperrliste(Beispielzertifikate stelle, Instant am, BigInteger... gesperrt) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(
                    X500Name.getInstance(stelle.ca().getSubjectX500Principal().getEncoded()), Date.from(am));
            builder.setNextUpdate(Date.from(am.plus(30, ChronoUnit.DAYS)));
            for (BigInteger number : gesperrt) {
                builder.addCRLEntry(number, Date.from(am.minus(1, ChronoUnit.HOURS)), CRLReason.keyCompromise);
            }
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(stelle.ca().getPublicKey()));
            return new JcaX509CRLConverter()
                    .getCRL(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(stelle.caKey())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
