package de.familienaudit.signatur.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A trusted list (ETSI TS 119 612), or the list of these lists, as far as trust anchors need it. Only its head and its list of
 * providers are read, never what stands in the signature: there anybody can add something.
 */
final class Vertrauensliste {

    private static final String TYP = "http://uri.etsi.org/TrstSvc/TrustedList/TSLType/";
    private static final String NATIONAL = TYP + "EUgeneric";
    private static final String LISTE_DER_LISTEN = TYP + "EUlistofthelists";
    private static final String MASCHINENLESBAR = "application/vnd.etsi.tsl+xml";
    private static final String QUALIFIZIERT = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private static final String GEWAEHRT = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
    private static final String UNTERSCHRIFTEN = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/ForeSignatures";

    private final Element wurzel;
    private final Element kopf;

    private Vertrauensliste(Element wurzel, Element kopf) {
        this.wurzel = wurzel;
        this.kopf = kopf;
    }

    /** @param unterzeichner who may sign the list that the address leads to */
    record Verweis(String adresse, List<X509Certificate> unterzeichner) {}

    /** @throws IOException when this is no list */
    static Vertrauensliste lies(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
            if (!"TrustServiceStatusList".equals(root.getLocalName())) {
                throw new IOException("no trusted list, but " + root.getLocalName());
            }
            Element kopf = kinder(root, "SchemeInformation")
                    .findFirst()
                    .orElseThrow(() -> new IOException("a trusted list without head"));
            return new Vertrauensliste(root, kopf);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException("no trusted list: " + e.getMessage(), e);
        }
    }

    boolean unterschriebenVon(Collection<X509Certificate> unterzeichner) {
        return Listensignatur.gueltig(wurzel, unterzeichner);
    }

    /** Grows with every edition; -1 when the list does not tell. */
    long nummer() {
        String text = text(kopf, "TSLSequenceNumber");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    /** When this edition was made; null when the list does not tell. */
    Instant ausgestellt() {
        return zeit(text(kopf, "ListIssueDateTime"));
    }

    /** Until when the next edition will have come; null for none: such a list is closed and counts no more. */
    Instant naechste() {
        return zeit(text(kopf, "NextUpdate"));
    }

    /** Former editions of the list of lists, newest first, each with other certificates for signing. */
    List<String> zwischenstaende() {
        return tief(kopf, "SchemeInformationURI")
                .flatMap(e -> kinder(e, "URI"))
                .map(e -> e.getTextContent().strip())
                .filter(uri -> uri.endsWith(".xml"))
                .distinct()
                .toList();
    }

    /** Who may sign the list of lists itself, as it says. */
    List<X509Certificate> eigeneUnterzeichner() {
        return verweise(LISTE_DER_LISTEN)
                .flatMap(v -> v.unterzeichner().stream())
                .toList();
    }

    List<Verweis> nationaleListen() {
        return verweise(NATIONAL).toList();
    }

    /** Authorities whose service of issuing qualified certificates for signatures is granted now. */
    List<X509Certificate> aussteller() {
        return kinder(wurzel, "TrustServiceProviderList")
                .flatMap(e -> tief(e, "ServiceInformation"))
                .filter(e -> QUALIFIZIERT.equals(text(e, "ServiceTypeIdentifier")))
                .filter(e -> GEWAEHRT.equals(text(e, "ServiceStatus")))
                .filter(e ->
                        tief(e, "AdditionalServiceInformation").anyMatch(i -> UNTERSCHRIFTEN.equals(text(i, "URI"))))
                .flatMap(e -> kinder(e, "ServiceDigitalIdentity"))
                .flatMap(Vertrauensliste::zertifikate)
                .toList();
    }

    private Stream<Verweis> verweise(String typ) {
        return tief(kopf, "OtherTSLPointer")
                .filter(e -> tief(e, "TSLType")
                        .anyMatch(t -> typ.equals(t.getTextContent().strip())))
                .filter(e -> tief(e, "MimeType")
                        .anyMatch(t -> MASCHINENLESBAR.equals(t.getTextContent().strip())))
                .map(e -> new Verweis(text(e, "TSLLocation"), zertifikate(e).toList()));
    }

    private static Stream<X509Certificate> zertifikate(Element element) {
        return tief(element, "X509Certificate")
                .map(e -> zertifikat(e.getTextContent()))
                .flatMap(Optional::stream);
    }

    /** A certificate that cannot be read is nobody's; the others of the list count all the same. */
    private static Optional<X509Certificate> zertifikat(String base64) {
        try {
            return Optional.of((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(Base64.getMimeDecoder().decode(base64))));
        } catch (CertificateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Instant zeit(String text) {
        try {
            return text.isEmpty() ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Text of the first child of that name, with everything below it; empty for none. */
    private static String text(Element parent, String name) {
        return kinder(parent, name)
                .map(e -> Objects.toString(e.getTextContent(), "").strip())
                .findFirst()
                .orElse("");
    }

    static Stream<Element> kinder(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(e -> name.equals(e.getLocalName()));
    }

    private static Stream<Element> tief(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }
}
