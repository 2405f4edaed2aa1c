package de.familienaudit.signatur.pades;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** Trusted lists for tests, in the form that the European Union publishes them, signed with an enveloped XML signature. */
final class Listenbau {

    private static final String TYP = "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/";
    static final String GEWAEHRT = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";

    private Listenbau() {}

    static String listeDerListen(int nummer, Instant bis, String adresse, List<X509Certificate> unterzeichner) {
        return listeDerListen(nummer, bis, "", verweis("EUgeneric", adresse, unterzeichner));
    }

    static String listeDerListen(int nummer, Instant bis, String zwischenstaende, String verweise) {
        return liste("EUlistofthelists", nummer, bis, zwischenstaende, verweise, "");
    }

    static String verweis(String typ, String adresse, List<X509Certificate> unterzeichner) {
        String zertifikate = unterzeichner.stream()
                .map(z -> "<ServiceDigitalIdentity><DigitalId><X509Certificate>" + base64(z)
                        + "</X509Certificate></DigitalId></ServiceDigitalIdentity>")
                .reduce("", String::concat);
        return "<OtherTSLPointer><ServiceDigitalIdentities>" + zertifikate + "</ServiceDigitalIdentities><TSLLocation>"
                + adresse + "</TSLLocation><AdditionalInformation><OtherInformation><TSLType>" + TYP + typ
                + "</TSLType></OtherInformation><OtherInformation><ns3:MimeType>application/vnd.etsi.tsl+xml"
                + "</ns3:MimeType></OtherInformation></AdditionalInformation></OtherTSLPointer>";
    }

    static String nationaleListe(int nummer, Instant bis, X509Certificate aussteller) {
        return nationaleListe(nummer, bis, dienst(aussteller, GEWAEHRT, "ForeSignatures"));
    }

    static String nationaleListe(int nummer, Instant bis, String dienste) {
        return liste("EUgeneric", nummer, bis, "", "", dienste);
    }

    static String dienst(X509Certificate aussteller, String status, String wofuer) {
        return "<TSPService><ServiceInformation><ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/QC"
                + "</ServiceTypeIdentifier><ServiceDigitalIdentity><DigitalId><X509Certificate>" + base64(aussteller)
                + "</X509Certificate></DigitalId></ServiceDigitalIdentity><ServiceStatus>" + status
                + "</ServiceStatus><StatusStartingTime>2020-01-01T00:00:00Z</StatusStartingTime>"
                + "<ServiceInformationExtensions><Extension Critical=\"true\"><AdditionalServiceInformation>"
                + "<URI xml:lang=\"en\">http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/" + wofuer
                + "</URI></AdditionalServiceInformation></Extension></ServiceInformationExtensions>"
                + "</ServiceInformation></TSPService>";
    }

    private static String liste(
            String typ, int nummer, Instant bis, String zwischenstaende, String verweise, String dienste) {
        return "<TrustServiceStatusList xmlns=\"http://uri.etsi.org/02231/v2#\""
                + " xmlns:ns3=\"http://uri.etsi.org/02231/v2/additionaltypes#\" Id=\"liste\"><SchemeInformation>"
                + "<TSLVersionIdentifier>6</TSLVersionIdentifier><TSLSequenceNumber>" + nummer
                + "</TSLSequenceNumber><TSLType>" + TYP + typ + "</TSLType><SchemeInformationURI>" + zwischenstaende
                + "</SchemeInformationURI><ListIssueDateTime>2026-03-01T00:00:00Z</ListIssueDateTime>"
                + "<NextUpdate><dateTime>" + bis + "</dateTime></NextUpdate><PointersToOtherTSL>" + verweise
                + "</PointersToOtherTSL></SchemeInformation><TrustServiceProviderList><TrustServiceProvider>"
                + "<TSPServices>" + dienste + "</TSPServices></TrustServiceProvider></TrustServiceProviderList>"
                + "</TrustServiceStatusList>";
    }

    static byte[] unterschrieben(String xml, KeyPair keys, X509Certificate zertifikat) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            XMLSignatureFactory signatures = XMLSignatureFactory.getInstance("DOM");
            var sha256 = signatures.newDigestMethod(DigestMethod.SHA256, null);
            var c14n = CanonicalizationMethod.EXCLUSIVE;
            var reference = signatures.newReference(
                    "",
                    sha256,
                    List.of(
                            signatures.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                            signatures.newTransform(c14n, (TransformParameterSpec) null)),
                    null,
                    null);
            var info = signatures.newSignedInfo(
                    signatures.newCanonicalizationMethod(c14n, (C14NMethodParameterSpec) null),
                    signatures.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                    List.of(reference));
            KeyInfoFactory keyInfos = signatures.getKeyInfoFactory();
            var keyInfo = keyInfos.newKeyInfo(List.of(keyInfos.newX509Data(List.of(zertifikat))));
            signatures
                    .newXMLSignature(info, keyInfo)
                    .sign(new DOMSignContext(keys.getPrivate(), document.getDocumentElement()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(X509Certificate zertifikat) {
        try {
            return Base64.getEncoder().encodeToString(zertifikat.getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
