package de.familienaudit.web.page;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A page as a browser sees it: a run of white space counts as one space, and between the children of a list as nothing. */
final class PageTree {

    private final List<String> nodes = new ArrayList<>();
    private final Deque<Boolean> lists = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private PageTree() {}

    /** Tags with their attributes and the texts between them, in order; comments are left out. */
    static List<String> of(String page) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(page));
        PageTree tree = new PageTree();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> tree.start(reader);
                case XMLStreamReader.END_ELEMENT -> tree.end();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    tree.text.append(reader.getText());
                case XMLStreamReader.ENTITY_REFERENCE -> tree.text.append('&').append(reader.getLocalName());
                default -> {}
            }
        }
        return tree.nodes;
    }

    private void start(XMLStreamReader reader) {
        takeText();
        String prefix = reader.getPrefix() == null || reader.getPrefix().isEmpty() ? "" : reader.getPrefix() + ":";
        String name = prefix + reader.getLocalName();
        TreeSet<String> attributes = new TreeSet<>();
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            attributes.add(reader.getNamespacePrefix(i) + "=" + reader.getNamespaceURI(i));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.add(reader.getAttributeName(i) + "=" + reader.getAttributeValue(i));
        }
        nodes.add("<" + name + " " + attributes);
        boolean around = !lists.isEmpty() && lists.peek();
        boolean transparent = name.equals("ui:fragment") || name.equals("ui:repeat");
        lists.push(PageFormatter.LISTS.contains(name) || around && transparent);
    }

    private void end() {
        takeText();
        nodes.add(">");
        lists.pop();
    }

    private void takeText() {
        boolean shows = lists.isEmpty() || !lists.peek() || !text.toString().isBlank();
        if (shows && !text.isEmpty()) {
            nodes.add(text.toString().replaceAll("[ \\t\\r\\n]+", " "));
        }
        text.setLength(0);
    }
}
