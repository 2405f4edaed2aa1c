package de.familienaudit.signatur.pades;

import java.security.Key;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Rule S-4: whether a trusted list is signed as a whole by one of the certificates that may sign it. Done with the platform
 * and in its secure mode, since servers bring another version of the library that DSS would use (ADR 0023).
 */
final class Listensignatur {

    private static final String SECURE = "org.jcp.xml.dsig.secureValidation";

    /** Transforms that leave out nothing but the signature itself. */
    private static final Set<String> GANZ = Set.of(
            Transform.ENVELOPED,
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.INCLUSIVE,
            "http://www.w3.org/2006/12/xml-c14n11");

    private Listensignatur() {}

    /** @param unterzeichner certificates of which one must have signed */
    static boolean gueltig(Element wurzel, Collection<X509Certificate> unterzeichner) {
        List<Element> signaturen = Vertrauensliste.kinder(wurzel, "Signature")
                .filter(e -> XMLSignature.XMLNS.equals(e.getNamespaceURI()))
                .toList();
        if (signaturen.size() != 1 || unterzeichner.isEmpty()) {
            return false;
        }
        Element element = signaturen.get(0);
        DOMValidateContext context = new DOMValidateContext(new Auswahl(unterzeichner), element);
        context.setProperty(SECURE, Boolean.TRUE);
        registerIds(context, element);
        try {
            XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            return deckt(signature) && signature.validate(context);
        } catch (MarshalException | XMLSignatureException e) {
            return false;
        }
    }

    /** One reference must be to the whole document; references to parts of the signature may stand beside it. */
    private static boolean deckt(XMLSignature signature) {
        return signature.getSignedInfo().getReferences().stream().anyMatch(r -> "".equals(r.getURI()) && ganz(r));
    }

    private static boolean ganz(Reference reference) {
        return reference.getTransforms().stream()
                .map(AlgorithmMethod::getAlgorithm)
                .allMatch(GANZ::contains);
    }

    /** Only within the signature: nothing outside of it is referred to but the whole. */
    private static void registerIds(DOMValidateContext context, Element element) {
        if (element.hasAttributeNS(null, "Id")) {
            context.setIdAttributeNS(element, null, "Id");
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                registerIds(context, inner);
            }
        }
    }

    /** The key of the certificate in the signature, if that certificate may sign. */
    private static final class Auswahl extends KeySelector {

        private final Set<X509Certificate> erlaubt;

        Auswahl(Collection<X509Certificate> erlaubt) {
            this.erlaubt = Set.copyOf(erlaubt);
        }

        @Override
        public KeySelectorResult select(KeyInfo info, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
                throws KeySelectorException {
            Optional<Key> key = Optional.ofNullable(info).stream()
                    .flatMap(i -> i.getContent().stream())
                    .filter(X509Data.class::isInstance)
                    .flatMap(d -> ((X509Data) d).getContent().stream())
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .filter(erlaubt::contains)
                    .<Key>map(X509Certificate::getPublicKey)
                    .findFirst();
            Key found = key.orElseThrow(() -> new KeySelectorException("not signed by a known certificate"));
            return () -> found;
        }
    }
}
