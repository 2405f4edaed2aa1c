package de.familienaudit.vertrauenslisten;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.xml.utils.DomUtils;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Whether the signature of a list covers all of it. DSS takes a reference to the whole document for complete whatever its
 * transforms leave out, and finds nothing missing where a signature covers no part of the document.
 */
final class Listenumfang {

    /** Transforms that leave out nothing but the signature itself. */
    private static final Set<String> GANZ = Set.of(
            Transform.ENVELOPED,
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.INCLUSIVE,
            "http://www.w3.org/2006/12/xml-c14n11");

    private Listenumfang() {}

    /** @param liste well-formed XML */
    static boolean ganz(DSSDocument liste) {
        Element root = DomUtils.buildDOM(liste).getDocumentElement();
        List<Element> signatures = kinder(root, "Signature").toList();
        return "TrustServiceStatusList".equals(root.getLocalName())
                && signatures.size() == 1
                && kinder(signatures.get(0), "SignedInfo")
                        .flatMap(info -> kinder(info, "Reference"))
                        .anyMatch(Listenumfang::aufDasGanze);
    }

    private static boolean aufDasGanze(Element reference) {
        return reference.hasAttribute("URI")
                && reference.getAttribute("URI").isEmpty()
                && kinder(reference, "Transforms")
                        .flatMap(transforms -> kinder(transforms, "Transform"))
                        .allMatch(transform -> GANZ.contains(transform.getAttribute("Algorithm")));
    }

    private static Stream<Element> kinder(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(e -> name.equals(e.getLocalName()) && XMLSignature.XMLNS.equals(e.getNamespaceURI()));
    }
}
