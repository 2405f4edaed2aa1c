package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfPermissionsChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.util.Date;

/** A second signature as an attacker would add it: in a new field, without caring what the first one permits. */
final class Zweitunterschrift {

    private Zweitunterschrift() {}

    static byte[] von(byte[] pdf) {
        try (Signaturschluessel key = Beispielschluessel.offen()) {
            PAdESSignatureParameters p = new PAdESSignatureParameters();
            p.bLevel().setSigningDate(Date.from(Testdokument.JETZT));
            p.setSigningCertificate(new CertificateToken(key.zertifikat()));
            p.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            p.setDigestAlgorithm(DigestAlgorithm.SHA256);
            PAdESService service = new PAdESService(new CommonCertificateVerifier());
            IPdfObjFactory factory = new PdfBoxNativeObjectFactory();
            PdfPermissionsChecker careless = new PdfPermissionsChecker();
            careless.setAlertOnForbiddenSignatureCreation(status -> {});
            factory.setPdfPermissionsChecker(careless);
            service.setPdfObjFactory(factory);
            InMemoryDocument document = new InMemoryDocument(pdf);
            byte[] digest =
                    PadesSigner.digest(service.getDataToSign(document, p).getBytes());
            SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, key.signDigest(digest));
            return DSSUtils.toByteArray(service.signDocument(document, p, value));
        }
    }
}
