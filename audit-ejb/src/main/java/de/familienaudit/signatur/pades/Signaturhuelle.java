package de.familienaudit.signatur.pades;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * The parts of a signature value that the signature itself does not cover: the certificates beside it and the lists of
 * algorithms. They prove themselves or agree with what is covered; a changed byte there is a changed byte too.
 */
final class Signaturhuelle {

    private static final List<Integer> VERSIONS = List.of(1, 3);

    private Signaturhuelle() {}

    /** @param wert DER of the CMS structure, zeros may follow */
    static boolean stimmig(byte[] wert) {
        try {
            byte[] der = ASN1Primitive.fromByteArray(wert(wert)).getEncoded(ASN1Encoding.DL);
            CMSSignedData cms = new CMSSignedData(der);
            return CMSObjectIdentifiers.signedData.equals(cms.toASN1Structure().getContentType())
                    && VERSIONS.contains(cms.getVersion())
                    && cms.getSignerInfos().size() == 1
                    && cms.getSignerInfos().getSigners().stream().allMatch(s -> algorithmenStimmen(cms, s))
                    && zertifikateStimmen(zertifikate(cms));
        } catch (IOException | CMSException | GeneralSecurityException | RuntimeException e) {
            // whatever the parsers throw at a structure that is none
            return false;
        }
    }

    /** Without the zeros, which no parser of one structure accepts after it. */
    private static byte[] wert(byte[] padded) {
        int length = Signaturstelle.derLength(padded);
        return length > 0 ? Arrays.copyOf(padded, length) : padded;
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
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
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
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
