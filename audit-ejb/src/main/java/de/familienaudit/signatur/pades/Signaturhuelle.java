package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The parts of a signature value that the signature itself does not cover: the certificates beside it and the lists of
 * algorithms. They prove themselves or agree with what is covered; a changed byte there is a changed byte too.
 */
final class Signaturhuelle {

    private static final List<Integer> VERSIONS = List.of(1, 3);
    private static final int MOST_SIGNERS = 8;
    /** Knows more curves than Java, those of German certificates among them; never registered with the server. */
    private static final Provider ANBIETER = new BouncyCastleProvider();

    private Signaturhuelle() {}

    /** What the value of a signature says of itself. */
    static Set<Befund> befunde(Signaturstelle stelle, byte[] pdf) {
        if (stelle.bekannteForm()) {
            return stelle.nurNullenNachDemWert() && stimmig(stelle, pdf)
                    ? Set.of()
                    : Set.of(Befund.SIGNATUR_BESCHAEDIGT);
        }
        return Inhaltsabdruck.widerspricht(stelle, pdf)
                ? Set.of(Befund.INHALT_VERAENDERT)
                : Set.of(Befund.FORM_UNBEKANNT);
    }

    private static boolean stimmig(Signaturstelle stelle, byte[] pdf) {
        try {
            CMSSignedData cms = new CMSSignedData(wert(stelle.wert()));
            return CMSObjectIdentifiers.signedData.equals(cms.toASN1Structure().getContentType())
                    && VERSIONS.contains(cms.getVersion())
                    && cms.getSignerInfos().size() >= 1
                    && (cms.getSignerInfos().size() == 1 || alleUnterzeichner(cms, stelle, pdf))
                    && cms.getSignerInfos().getSigners().stream().allMatch(s -> algorithmenStimmen(cms, s))
                    && zertifikateStimmen(zertifikate(cms));
        } catch (IOException
                | CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | RuntimeException e) {
            // whatever the parsers throw at a structure that is none
            return false;
        }
    }

    /** DSS verifies one signer; where a value has several, each has signed these very bytes. */
    private static boolean alleUnterzeichner(CMSSignedData cms, Signaturstelle stelle, byte[] pdf)
            throws CMSException, OperatorCreationException, GeneralSecurityException, IOException {
        if (!stelle.erfasstAllesBisAufSich(pdf) || cms.getSignerInfos().size() > MOST_SIGNERS) {
            return false;
        }
        ByteArrayOutputStream inhalt = new ByteArrayOutputStream();
        inhalt.write(pdf, stelle.bereich()[0], stelle.bereich()[1]);
        inhalt.write(pdf, stelle.bereich()[2], stelle.bereich()[3]);
        CMSSignedData ganz = new CMSSignedData(new CMSProcessableByteArray(inhalt.toByteArray()), cms.getEncoded());
        for (SignerInformation signer : ganz.getSignerInfos().getSigners()) {
            List<X509CertificateHolder> zertifikate = ganz.getCertificates().getMatches(null).stream()
                    .filter(signer.getSID()::match)
                    .toList();
            if (zertifikate.size() != 1
                    || !signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(ANBIETER)
                            .build(zertifikate.get(0)))) {
                return false;
            }
        }
        return true;
    }

    /** Without the zeros, which no parser of one structure accepts after it. */
    static byte[] wert(byte[] padded) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(padded)) {
            return in.readObject().getEncoded(ASN1Encoding.DL);
        }
    }

    private static boolean algorithmenStimmen(CMSSignedData cms, SignerInformation signer) {
        return VERSIONS.contains(signer.getVersion())
                && cms.getDigestAlgorithmIDs().size() == 1
                && cms.getDigestAlgorithmIDs()
                        .iterator()
                        .next()
                        .getAlgorithm()
                        .equals(signer.getDigestAlgorithmID().getAlgorithm());
    }

    private static List<X509Certificate> zertifikate(CMSSignedData cms) throws GeneralSecurityException, IOException {
        Collection<X509CertificateHolder> holders = cms.getCertificates().getMatches(null);
        CertificateFactory factory = CertificateFactory.getInstance("X.509", ANBIETER);
        List<X509Certificate> result = new ArrayList<>();
        for (X509CertificateHolder holder : holders) {
            Certificate structure = holder.toASN1Structure();
            if (!structure
                    .getSignatureAlgorithm()
                    .equals(structure.getTBSCertificate().getSignature())) {
                throw new GeneralSecurityException("a certificate names two algorithms");
            }
            result.add((X509Certificate)
                    factory.generateCertificate(new java.io.ByteArrayInputStream(holder.getEncoded())));
        }
        return result;
    }

    /** Whoever is named as issuer and is there must have signed. */
    private static boolean zertifikateStimmen(List<X509Certificate> all) {
        return all.stream().allMatch(certificate -> {
            List<X509Certificate> issuers = all.stream()
                    .filter(i -> Objects.equals(i.getSubjectX500Principal(), certificate.getIssuerX500Principal()))
                    .toList();
            return issuers.isEmpty() || issuers.stream().anyMatch(issuer -> hatUnterschrieben(issuer, certificate));
        });
    }

    private static boolean hatUnterschrieben(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey(), ANBIETER);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
