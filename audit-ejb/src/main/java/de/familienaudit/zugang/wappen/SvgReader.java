package de.familienaudit.zugang.wappen;

import static de.familienaudit.zugang.wappen.SvgRegeln.SVG;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reads an SVG element by element and writes anew only what {@link SvgRegeln} knows. What could act (scripts, events,
 * links, embedded pages) refuses the whole file, so that nobody is surprised by half a picture; notes of drawing
 * programs are left out. Nothing is ever resolved: no document type, no entity, no address.
 */
final class SvgReader {

    private static final int TIEFE = 60;
    private static final int ELEMENTE = 20_000;

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final Deque<String> offen = new ArrayDeque<>();
    private int elemente;
    private boolean form;

    private SvgReader(XMLStreamReader in, XMLStreamWriter out) {
        this.in = in;
        this.out = out;
    }

    static byte[] lies(byte[] datei) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(datei));
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new SvgReader(in, out).uebertrage();
            out.close();
            in.close();
        } catch (XMLStreamException e) {
            throw Ablehnung.BESCHAEDIGT.because(e);
        }
        return bytes.toByteArray();
    }

    private void uebertrage() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> beginne();
                case XMLStreamConstants.END_ELEMENT -> {
                    offen.pop();
                    out.writeEndElement();
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw Ablehnung.SVG_VERWEIS.exception();
                default -> {
                    // text, comments and instructions draw nothing here
                }
            }
        }
        if (!form) {
            throw Ablehnung.SVG_OHNE_BILD.exception();
        }
    }

    private void beginne() throws XMLStreamException {
        String name = in.getLocalName();
        elemente++;
        if (elemente > ELEMENTE || offen.size() >= TIEFE) {
            throw Ablehnung.SVG_UMFANG.exception();
        }
        if (offen.isEmpty()) {
            wurzel(name);
        } else if (!SVG.equals(in.getNamespaceURI())) {
            ueberspringeFremdes(name);
            return;
        } else if (SvgRegeln.STUMM.contains(name)) {
            ueberspringe();
            return;
        } else if (!SvgRegeln.istErlaubt(name)) {
            throw Ablehnung.SVG_ELEMENT.exception(name);
        } else {
            out.writeStartElement(name);
        }
        form |= SvgRegeln.FORMEN.contains(name);
        attribute(name);
        offen.push(name);
    }

    private void wurzel(String name) throws XMLStreamException {
        if (!"svg".equals(name) || !SVG.equals(in.getNamespaceURI())) {
            throw Ablehnung.FREMD.exception();
        }
        out.writeStartElement(name);
        out.writeDefaultNamespace(SVG);
    }

    private void attribute(String element) throws XMLStreamException {
        Map<String, String> attribute = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namensraum = in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            boolean eigenes = namensraum == null || namensraum.isEmpty();
            if (eigenes || "href".equals(name)) {
                attribute.putAll(SvgRegeln.attribut(element, name, in.getAttributeValue(i)));
            }
        }
        if (attribute.containsKey("clip-path") && (element.equals("clipPath") || offen.contains("clipPath"))) {
            // clips of clips can multiply until a browser stands still
            throw Ablehnung.SVG_UMFANG.exception();
        }
        for (Map.Entry<String, String> a : attribute.entrySet()) {
            out.writeAttribute(a.getKey(), a.getValue());
        }
    }

    /** Notes of a drawing program; a page inside the picture is none. */
    private void ueberspringeFremdes(String name) throws XMLStreamException {
        if (String.valueOf(in.getNamespaceURI()).contains("xhtml")) {
            throw Ablehnung.SVG_ELEMENT.exception(name);
        }
        ueberspringe();
    }

    private void ueberspringe() throws XMLStreamException {
        for (int tiefe = 1; tiefe > 0; ) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    tiefe++;
                    elemente++;
                    if ("script".equals(in.getLocalName())) {
                        throw Ablehnung.SVG_ELEMENT.exception("script");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> tiefe--;
                case XMLStreamConstants.ENTITY_REFERENCE -> throw Ablehnung.SVG_VERWEIS.exception();
                default -> {
                    // nothing of it is written
                }
            }
        }
    }
}
