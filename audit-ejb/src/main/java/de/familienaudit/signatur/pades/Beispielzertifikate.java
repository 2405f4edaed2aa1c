package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certification authority for the try-out run and for tests, and keys of persons under it. Every subject says that it
 * is an example; whoever trusts this authority trusts anybody who can read the folder it was made in.
 */
public final class Beispielzertifikate {

    /** Stands in the subject of everything made here, and in no other. */
    public static final String KENNWORT = "Familienaudit Beispiel";

    private static final String ORGANISATION = KENNWORT + " - keine rechtswirksamen Unterschriften";

    /** RFC 9608: nobody offers revocation information for this certificate. */
    private static final ASN1ObjectIdentifier NO_REV_AVAIL = new ASN1ObjectIdentifier("2.5.29.56");

    private static final int RSA_BITS = 3072;
    private static final int SERIAL_BITS = 120;
    private static final int JAHRE_CA = 10;
    private static final int JAHRE_PERSON = 3;
    private static final int DAYS_A_YEAR = 365;

    private final SecureRandom random = new SecureRandom();
    private final KeyPair caKeys;
    private final X509Certificate ca;

    private Beispielzertifikate(Instant jetzt) {
        caKeys = keys();
        X500Name name = name("Beispiel-Zertifizierungsstelle");
        ca = certificate(name, caKeys, name, caKeys, jetzt, JAHRE_CA, true);
    }

    /** A new authority, valid for ten years. */
    public static Beispielzertifikate neu(Instant jetzt) {
        return new Beispielzertifikate(jetzt);
    }

    /** The authority's certificate, to be trusted by whoever wants to try things out. */
    public X509Certificate ca() {
        return ca;
    }

    /** The authority's key, for revocation lists and time stamps in tests. */
    PrivateKey caKey() {
        return caKeys.getPrivate();
    }

    /**
     * A key with its certificate, valid for three years, as key file.
     *
     * @param name of the person; the subject becomes "name (Beispiel)"
     * @param passphrase protects the file; not changed
     * @return content of a PKCS#12 file with key, certificate and authority
     */
    public byte[] schluesseldatei(String name, char[] passphrase, Instant jetzt) {
        return schluesseldatei(name, passphrase, jetzt, JAHRE_PERSON);
    }

    /** As above with another length of validity; a negative one makes an expired certificate. */
    byte[] schluesseldatei(String name, char[] passphrase, Instant jetzt, int jahre) {
        KeyPair keys = keys();
        Instant beginn = jahre < 0 ? jetzt.minus(DAYS_A_YEAR * 2L, ChronoUnit.DAYS) : jetzt;
        int dauer = Math.abs(jahre);
        X509Certificate zertifikat = certificate(
                name(name + " (Beispiel)"), keys, name("Beispiel-Zertifizierungsstelle"), caKeys, beginn, dauer, false);
        return pkcs12(name, keys.getPrivate(), passphrase, zertifikat, ca);
    }

    static byte[] pkcs12(String alias, PrivateKey key, char[] passphrase, Certificate... chain) {
        try {
            KeyStore store = Schluesseldatei.leer();
            store.load(null, null);
            store.setKeyEntry(alias, key, passphrase, chain);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, passphrase);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the platform cannot write a key file", e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "DE")
                .addRDN(BCStyle.O, ORGANISATION)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private X509Certificate certificate(
            X500Name subject,
            KeyPair keys,
            X500Name issuer,
            KeyPair issuerKeys,
            Instant from,
            int years,
            boolean isCa) {
        try {
            Instant to = from.plus((long) DAYS_A_YEAR * years, ChronoUnit.DAYS);
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    new BigInteger(SERIAL_BITS, random),
                    Date.from(from.minus(1, ChronoUnit.HOURS)),
                    Date.from(to),
                    subject,
                    keys.getPublic());
            JcaX509ExtensionUtils utils = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isCa));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    isCa
                            ? new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign)
                            : new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(keys.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    utils.createAuthorityKeyIdentifier(issuerKeys.getPublic()));
            if (!isCa) {
                builder.addExtension(NO_REV_AVAIL, false, DERNull.INSTANCE);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKeys.getPrivate())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException("the platform cannot make a certificate", e);
        }
    }
}
