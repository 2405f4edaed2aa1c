package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * Rule S-2: makes the PAdES signature. It certifies the document with no changes permitted, fills the empty visible field
 * and reaches the level that the configured services allow (B without any).
 *
 * <p>The steps {@link #getDataToSign}, {@link #digest} and {@link #signDocument} can be taken one by one and in different
 * requests, so that a key far away can sign in between; they need the same document, order and chain. Safe for use by
 * several threads.
 */
public final class PadesSigner {

    private static final String GRUND = "Unterzeichnung";

    private final Signaturdienste dienste;
    private final Vertrauensanker anker;

    public PadesSigner(Signaturdienste dienste, Vertrauensanker anker) {
        this.dienste = dienste;
        this.anker = anker;
    }

    /** The level that a signature reaches with these services: {@code B}, {@code T}, {@code LT} or {@code LTA}. */
    public String stufe() {
        String level = dienste.level().name();
        return level.substring(level.lastIndexOf('_') + 1);
    }

    /**
     * All steps at once.
     *
     * @param pdf the frozen document with the empty field
     * @return the signed document; its first bytes are those of {@code pdf}
     * @throws BusinessRuleException S-2.kein_pdf, S-2.feld_fehlt, S-2.schon_unterschrieben; S-5.… when the certificate is
     *     expired or revoked or a service does not answer: nothing is signed then
     */
    public byte[] unterzeichne(byte[] pdf, Signaturauftrag auftrag, Signaturschluessel schluessel) {
        List<X509Certificate> kette = schluessel.kette();
        byte[] dataToSign = getDataToSign(pdf, auftrag, kette);
        return einsetzen(pdf, auftrag, kette, dataToSign, schluessel.signDigest(digest(dataToSign)));
    }

    /**
     * Step 1: what the key has to sign.
     *
     * @param kette the signer's certificate and those above it
     * @throws BusinessRuleException as {@link #unterzeichne}
     */
    public byte[] getDataToSign(byte[] pdf, Signaturauftrag auftrag, List<X509Certificate> kette) {
        Unterschriftsfeld.pruefe(pdf, auftrag.feldname());
        Instant zeitpunkt = auftrag.zeitpunkt();
        Zertifikatspruefung.pruefe(kette.get(0), zeitpunkt, "");
        try {
            return service(auftrag)
                    .getDataToSign(new InMemoryDocument(pdf), parameter(auftrag, kette))
                    .getBytes();
        } catch (DSSExternalResourceException e) {
            throw Ablehnung.wegen(e, "", "S-5.dienst_antwortet_nicht");
        } catch (DSSException e) {
            throw Ablehnung.wegen(e, "", "S-2.nicht_unterschreibbar");
        }
    }

    /** Step 2: the SHA-256 of what step 1 gave; this is what {@link Signaturschluessel#signDigest} takes. */
    public static byte[] digest(byte[] dataToSign) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(dataToSign);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Step 3: puts the signature value into the document. The value must fit document, order and certificate.
     *
     * @throws BusinessRuleException S-5.schluessel_passt_nicht, and as {@link #unterzeichne}
     */
    public byte[] signDocument(byte[] pdf, Signaturauftrag auftrag, List<X509Certificate> kette, byte[] signaturwert) {
        return einsetzen(pdf, auftrag, kette, getDataToSign(pdf, auftrag, kette), signaturwert);
    }

    private byte[] einsetzen(
            byte[] pdf, Signaturauftrag auftrag, List<X509Certificate> kette, byte[] dataToSign, byte[] signaturwert) {
        X509Certificate zertifikat = kette.get(0);
        SignatureAlgorithm algorithm = algorithm(zertifikat.getPublicKey());
        if (!passt(zertifikat.getPublicKey(), algorithm, dataToSign, signaturwert)) {
            throw Ablehnung.at("", "S-5.schluessel_passt_nicht");
        }
        try {
            return DSSUtils.toByteArray(service(auftrag)
                    .signDocument(
                            new InMemoryDocument(pdf),
                            parameter(auftrag, kette),
                            new SignatureValue(algorithm, signaturwert)));
        } catch (DSSExternalResourceException e) {
            throw Ablehnung.wegen(e, "", "S-5.dienst_antwortet_nicht");
        } catch (DSSException e) {
            throw Ablehnung.wegen(e, "", "S-2.nicht_unterschreibbar");
        }
    }

    private PAdESSignatureParameters parameter(Signaturauftrag auftrag, List<X509Certificate> kette) {
        PAdESSignatureParameters p = new PAdESSignatureParameters();
        p.bLevel().setSigningDate(Date.from(auftrag.zeitpunkt()));
        p.setSigningCertificate(new CertificateToken(kette.get(0)));
        p.setCertificateChain(kette.stream().map(CertificateToken::new).toList());
        p.setSignatureLevel(dienste.level());
        p.setDigestAlgorithm(DigestAlgorithm.SHA256);
        p.setCheckCertificateRevocation(dienste.kenntSperrungen());
        p.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        p.setReason(GRUND);
        p.setLocation(auftrag.ort());
        p.setSignerName(auftrag.name());
        p.setImageParameters(Unterschriftsbild.von(auftrag));
        return p;
    }

    private PAdESService service(Signaturauftrag auftrag) {
        PAdESService service = new PAdESService(Pruefumgebung.zumUnterschreiben(dienste, anker, auftrag.zeitpunkt()));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(dienste.zeitstempel());
        return service;
    }

    private static SignatureAlgorithm algorithm(PublicKey key) {
        return "RSA".equals(key.getAlgorithm()) ? SignatureAlgorithm.RSA_SHA256 : SignatureAlgorithm.ECDSA_SHA256;
    }

    private static boolean passt(PublicKey key, SignatureAlgorithm algorithm, byte[] data, byte[] value) {
        try {
            Signature signature = Signature.getInstance(algorithm.getJCEId());
            signature.initVerify(key);
            signature.update(data);
            return signature.verify(value);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
