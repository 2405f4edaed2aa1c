package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a Word document element by element, without recursion: any depth of content controls, hyperlinks
 * and tables is fine. Deleted and moved-away text of tracked changes is left out, inserted text is read.
 */
final class DocxParser {

    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATHE = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String ALTERNATIVEN = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    /** Elements whose content is not, or no longer, part of the text. */
    private static final Set<String> UEBERGANGEN = Set.of("del", "moveFrom", "pPr", "rPr", "sectPr", "tblPr", "sdtPr");

    private final XMLStreamReader xml;
    private final ZeilenCollector sammler = new ZeilenCollector();
    private final TabellenReader tabellen = new TabellenReader(sammler);
    /** Paragraphs that are open; a text box puts one into another. */
    private final Deque<StringBuilder> absaetze = new ArrayDeque<>();

    private final Deque<StringBuilder> zellen = new ArrayDeque<>();
    private final Deque<List<List<String>>> offeneTabellen = new ArrayDeque<>();
    private int absatzNummer;

    DocxParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    List<Zeile> parse() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Ablehnung.DATEI_BESCHAEDIGT.exception();
                default -> {}
            }
        }
        return sammler.zeilen();
    }

    private void start() throws XMLStreamException {
        String name = xml.getLocalName();
        String raum = xml.getNamespaceURI();
        if (ALTERNATIVEN.equals(raum) && "Fallback".equals(name)) {
            skip();
        } else if (raum != null && MATHE.contains(raum) && "t".equals(name)) {
            text();
        } else if (raum != null && WORD.contains(raum)) {
            startWord(name);
        }
    }

    private void startWord(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> absaetze.push(new StringBuilder());
            case "t" -> text();
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "softHyphen" -> append("\u00AD");
            case "tbl" -> offeneTabellen.push(new ArrayList<>());
            case "tr" -> tabelle().add(new ArrayList<>());
            case "tc" -> zellen.push(new StringBuilder());
            default -> {
                if (UEBERGANGEN.contains(name)) {
                    skip();
                }
            }
        }
    }

    private void end() {
        String raum = xml.getNamespaceURI();
        if (raum == null || !WORD.contains(raum)) {
            return;
        }
        switch (xml.getLocalName()) {
            case "p" -> endAbsatz();
            case "tc" -> endZelle();
            case "tbl" -> endTabelle();
            default -> {}
        }
    }

    private void text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int tiefe = 1; tiefe > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> tiefe++;
                case XMLStreamConstants.END_ELEMENT -> tiefe--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw Ablehnung.DATEI_BESCHAEDIGT.exception();
                default -> {}
            }
        }
        append(text.toString().replace('\n', ' '));
    }

    private void append(String text) {
        if (!absaetze.isEmpty()) {
            absaetze.peek().append(text);
        }
    }

    private void skip() throws XMLStreamException {
        for (int tiefe = 1; tiefe > 0; ) {
            int ereignis = xml.next();
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                tiefe++;
            } else if (ereignis == XMLStreamConstants.END_ELEMENT) {
                tiefe--;
            }
        }
    }

    private void endAbsatz() {
        String text = absaetze.pop().toString();
        if (!zellen.isEmpty()) {
            zellen.peek().append(text.replace('\t', ' ')).append('\n');
        } else if (!text.isBlank()) {
            absatzNummer++;
            sammler.addAbsatz("Absatz " + absatzNummer, text);
        }
    }

    private void endZelle() {
        String text = zellen.pop().toString().strip();
        List<List<String>> tabelle = tabelle();
        if (tabelle.isEmpty()) {
            tabelle.add(new ArrayList<>());
        }
        tabelle.get(tabelle.size() - 1).add(text);
    }

    private void endTabelle() {
        List<List<String>> fertig = offeneTabellen.pop();
        if (zellen.isEmpty()) {
            tabellen.add(fertig);
        } else {
            fertig.forEach(z -> zellen.peek().append(String.join(" ", z)).append('\n'));
        }
    }

    private List<List<String>> tabelle() {
        if (offeneTabellen.isEmpty()) {
            throw Ablehnung.DATEI_BESCHAEDIGT.exception();
        }
        return offeneTabellen.peek();
    }
}
