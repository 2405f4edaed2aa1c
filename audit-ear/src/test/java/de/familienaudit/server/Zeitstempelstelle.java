package de.familienaudit.server;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority that gives time stamps (RFC 3161) and says what it revoked: nothing. Its certificates say where to ask. */
final class Zeitstempelstelle {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final X500Name STELLE = new X500Name("CN=Zeitstempelstelle der Tests,O=Test,C=DE");
    private static final KeyPair STELLE_KEYS = keys();
    private static final KeyPair UHR_KEYS = keys();

    private final Instant beginn = Instant.now().minus(Duration.ofHours(1));
    private final X509Certificate stelle;
    private final X509Certificate uhr;

    /** @param sperrliste address at which {@link #sperrliste} can be had */
    Zeitstempelstelle(String sperrliste) {
        try {
            stelle = certificate(STELLE, STELLE_KEYS, null);
            uhr = certificate(new X500Name("CN=Uhr der Tests,O=Test,C=DE"), UHR_KEYS, sperrliste);
        } catch (GeneralSecurityException | IOException | OperatorException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To be trusted by whoever is to accept the time stamps. */
    X509Certificate zertifikat() {
        return stelle;
    }

    /** The answer to the request of a time stamp. */
    byte[] zeitstempel(byte[] anfrage) throws IOException {
        try {
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build(ALGORITHM, UHR_KEYS.getPrivate(), uhr),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier("1.2.3.4"));
            tokens.addCertificates(new JcaCertStore(List.of(uhr, stelle)));
            return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(anfrage), serial(), new Date())
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The revocation list of now. */
    byte[] sperrliste() throws IOException {
        try {
            X509v2CRLBuilder builder =
                    new X509v2CRLBuilder(STELLE, Date.from(Instant.now().minusSeconds(60)));
            builder.setNextUpdate(Date.from(Instant.now().plus(Duration.ofDays(30))));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(STELLE_KEYS.getPublic()));
            return builder.build(new JcaContentSignerBuilder(ALGORITHM).build(STELLE_KEYS.getPrivate()))
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(X500Name subject, KeyPair keys, String sperrliste)
            throws GeneralSecurityException, IOException, OperatorException {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                STELLE,
                serial(),
                Date.from(beginn),
                Date.from(beginn.plus(Duration.ofDays(30))),
                subject,
                keys.getPublic());
        JcaX509ExtensionUtils utils = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, utils.createSubjectKeyIdentifier(keys.getPublic()));
        builder.addExtension(
                Extension.authorityKeyIdentifier, false, utils.createAuthorityKeyIdentifier(STELLE_KEYS.getPublic()));
        if (sperrliste == null) {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        } else {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            GeneralName where = new GeneralName(GeneralName.uniformResourceIdentifier, sperrliste);
            DistributionPoint point =
                    new DistributionPoint(new DistributionPointName(new GeneralNames(where)), null, null);
            builder.addExtension(
                    Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(STELLE_KEYS.getPrivate())));
    }

    private static BigInteger serial() {
        return BigInteger.valueOf(System.nanoTime());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
