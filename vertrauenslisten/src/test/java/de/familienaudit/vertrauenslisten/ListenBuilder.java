package de.familienaudit.vertrauenslisten;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.reference.DSSTransform;
import eu.europa.esig.dss.xades.signature.XAdESService;
import eu.europa.esig.dss.xades.tsl.TrustedListV5SignatureParametersBuilder;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Trusted lists for tests, in the form that the European Union publishes them, signed by DSS with XAdES. */
final class ListenBuilder {

    private static final String TYP = "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/";
    static final String GEWAEHRT = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";

    private ListenBuilder() {}

    static String listeDerListen(int nummer, Instant bis, String zwischenstaende, String verweise) {
        return liste("EUlistofthelists", "EU", nummer, bis, zwischenstaende, verweise, "");
    }

    /** One former edition of the list of lists. */
    static String zwischenstand(String adresse) {
        return "<URI xml:lang=\"en\">" + adresse + "</URI>";
    }

    static String verweis(String land, String adresse, X509Certificate... unterzeichner) {
        return verweis("EUgeneric", land, adresse, unterzeichner);
    }

    /** Who may sign the next edition of the list of lists. */
    static String selbstverweis(String adresse, X509Certificate... unterzeichner) {
        return verweis("EUlistofthelists", "EU", adresse, unterzeichner);
    }

    private static String verweis(String typ, String land, String adresse, X509Certificate... unterzeichner) {
        StringBuilder identities = new StringBuilder();
        for (X509Certificate z : unterzeichner) {
            identities
                    .append("<ServiceDigitalIdentity><DigitalId><X509Certificate>")
                    .append(base64(z))
                    .append("</X509Certificate></DigitalId></ServiceDigitalIdentity>");
        }
        return "<OtherTSLPointer><ServiceDigitalIdentities>" + identities + "</ServiceDigitalIdentities><TSLLocation>"
                + adresse + "</TSLLocation><AdditionalInformation><OtherInformation><TSLType>" + TYP + typ
                + "</TSLType></OtherInformation><OtherInformation><SchemeTerritory>" + land
                + "</SchemeTerritory></OtherInformation><OtherInformation><ns3:MimeType>application/vnd.etsi.tsl+xml"
                + "</ns3:MimeType></OtherInformation></AdditionalInformation></OtherTSLPointer>";
    }

    static String nationaleListe(int nummer, Instant bis, String dienste) {
        return liste("EUgeneric", "DE", nummer, bis, "", "", dienste);
    }

    static String dienst(X509Certificate aussteller) {
        return dienst(aussteller, GEWAEHRT, "ForeSignatures");
    }

    static String dienst(X509Certificate aussteller, String status, String wofuer) {
        return "<TSPService><ServiceInformation><ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/QC"
                + "</ServiceTypeIdentifier><ServiceName><Name xml:lang=\"de\">Dienst</Name></ServiceName>"
                + "<ServiceDigitalIdentity><DigitalId><X509Certificate>" + base64(aussteller)
                + "</X509Certificate></DigitalId></ServiceDigitalIdentity><ServiceStatus>" + status
                + "</ServiceStatus><StatusStartingTime>2020-01-01T00:00:00Z</StatusStartingTime>"
                + "<ServiceInformationExtensions><Extension Critical=\"true\"><AdditionalServiceInformation>"
                + "<URI xml:lang=\"en\">http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/" + wofuer
                + "</URI></AdditionalServiceInformation></Extension></ServiceInformationExtensions>"
                + "</ServiceInformation></TSPService>";
    }

    private static String liste(
            String typ, String land, int nummer, Instant bis, String zwischenstaende, String verweise, String dienste) {
        return "<TrustServiceStatusList xmlns=\"http://uri.etsi.org/02231/v2#\""
                + " xmlns:ns3=\"http://uri.etsi.org/02231/v2/additionaltypes#\" Id=\"liste\""
                + " TSLTag=\"http://uri.etsi.org/19612/TSLTag\"><SchemeInformation>"
                + "<TSLVersionIdentifier>5</TSLVersionIdentifier><TSLSequenceNumber>" + nummer
                + "</TSLSequenceNumber><TSLType>" + TYP + typ + "</TSLType><SchemeInformationURI>" + zwischenstaende
                + "</SchemeInformationURI><SchemeTerritory>" + land + "</SchemeTerritory>"
                + "<ListIssueDateTime>2026-03-01T00:00:00Z</ListIssueDateTime>"
                + "<NextUpdate><dateTime>" + bis + "</dateTime></NextUpdate><PointersToOtherTSL>" + verweise
                + "</PointersToOtherTSL></SchemeInformation><TrustServiceProviderList><TrustServiceProvider>"
                + "<TSPInformation><TSPName><Name xml:lang=\"de\">Anbieter</Name></TSPName></TSPInformation>"
                + "<TSPServices>" + dienste + "</TSPServices></TrustServiceProvider></TrustServiceProviderList>"
                + "</TrustServiceStatusList>";
    }

    static byte[] unterschrieben(String xml, Testzertifikat unterzeichner) {
        return unterschrieben(xml, unterzeichner, List.of());
    }

    /** @param auslassungen transforms of the reference to the whole, beside the usual ones */
    static byte[] unterschrieben(String xml, Testzertifikat unterzeichner, List<DSSTransform> auslassungen) {
        try {
            DSSDocument document = new InMemoryDocument(xml.getBytes(StandardCharsets.UTF_8), "liste.xml");
            XAdESSignatureParameters parameters = new TrustedListV5SignatureParametersBuilder(
                            new CertificateToken(unterzeichner.zertifikat()), document)
                    .build();
            List<DSSTransform> transforms =
                    new ArrayList<>(parameters.getReferences().get(0).getTransforms());
            transforms.addAll(1, auslassungen);
            parameters.getReferences().get(0).setTransforms(transforms);
            XAdESService service = new XAdESService(new CommonCertificateVerifier());
            byte[] toSign = service.getDataToSign(document, parameters).getBytes();
            Signature signature =
                    Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
            signature.initSign(unterzeichner.key());
            signature.update(toSign);
            SignatureValue value = new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
            return service.signDocument(document, parameters, value)
                    .openStream()
                    .readAllBytes();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(X509Certificate zertifikat) {
        try {
            return Base64.getEncoder().encodeToString(zertifikat.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
