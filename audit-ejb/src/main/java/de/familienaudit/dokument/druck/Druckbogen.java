package de.familienaudit.dokument.druck;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The content of a document in its sheet: head with language, title and look, running head and foot, bookmarks. */
public final class Druckbogen {

    private static final String SPRACHE = "de-DE";
    private static final String LOOK = lies("druck.css");
    private static final String ERSATZ =
            "Zeichen, die die Druckschrift dieses Dokuments nicht enthält, stehen als Nummer des"
                    + " Zeichens in eckigen Klammern, zum Beispiel [U+1F600].";

    private Druckbogen() {}

    /** @throws IllegalArgumentException when the content is not well-formed */
    public static Document aus(String inhalt, Dokumentangaben angaben) {
        Document doc = parse("<html><head/><body>" + inhalt + "</body></html>");
        Element html = doc.getDocumentElement();
        html.setAttribute("lang", SPRACHE);
        Element head = (Element) html.getFirstChild();
        Element body = (Element) html.getLastChild();
        boolean ersatz = druckbar(body) || Drucktext.hatErsatz(Drucktext.druckbar(angaben.kopfzeile()));
        if (ersatz) {
            text(body, "p", "ersatz", ERSATZ);
        }
        fuelleKopf(head, angaben);
        laufend(body, "kopfzeile", angaben.kopfzeile());
        laufend(body, "vermerk", angaben.vermerk());
        Lesezeichen.setze(head, body);
        return doc;
    }

    private static void fuelleKopf(Element head, Dokumentangaben angaben) {
        text(head, "title", "", Drucktext.druckbar(angaben.titel()));
        meta(head, "author", angaben.verfasser());
        meta(head, "subject", angaben.thema());
        meta(head, "description", angaben.thema());
        Element style = head.getOwnerDocument().createElement("style");
        style.setTextContent("@page { size: " + angaben.format().groesse() + "; }\n" + LOOK);
        head.appendChild(style);
    }

    private static void meta(Element head, String name, String wert) {
        Element meta = head.getOwnerDocument().createElement("meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", Drucktext.druckbar(wert));
        head.appendChild(meta);
    }

    /** Running elements must stand before what they run along with. */
    private static void laufend(Element body, String klasse, String wert) {
        Element p = text(body, "div", klasse, Drucktext.druckbar(wert));
        body.insertBefore(p, body.getFirstChild());
    }

    private static Element text(Element in, String name, String klasse, String wert) {
        Element neu = in.getOwnerDocument().createElement(name);
        if (!klasse.isEmpty()) {
            neu.setAttribute("class", klasse);
        }
        neu.setTextContent(wert);
        in.appendChild(neu);
        return neu;
    }

    /** Everything that people read or hear; whether something had to be replaced. */
    private static boolean druckbar(Node node) {
        boolean ersetzt = false;
        if (node instanceof Text text) {
            String neu = Drucktext.druckbar(text.getData());
            text.setData(neu);
            ersetzt = Drucktext.hatErsatz(neu);
        }
        NamedNodeMap attribute = node.getAttributes();
        for (int i = 0; attribute != null && i < attribute.getLength(); i++) {
            Node attribut = attribute.item(i);
            attribut.setNodeValue(Drucktext.druckbar(attribut.getNodeValue()));
        }
        for (Node kind = node.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            ersetzt |= druckbar(kind);
        }
        return ersetzt;
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("the document is not well-formed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lies(String name) {
        try (InputStream datei = Druckbogen.class.getResourceAsStream(name)) {
            return new String(datei.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
