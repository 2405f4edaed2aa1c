package de.familienaudit.dokument.druck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Bookmarks from the headings of a document, as deep as they go. */
final class Lesezeichen {

    private static final int HOECHSTE_LAENGE = 120;

    private Lesezeichen() {}

    static void setze(Element head, Element body) {
        List<Element> ueberschriften = new ArrayList<>();
        sammle(body, ueberschriften);
        Element bookmarks = head.getOwnerDocument().createElement("bookmarks");
        Deque<Ebene> offen = new ArrayDeque<>();
        int nummer = 0;
        for (Element ueberschrift : ueberschriften) {
            nummer++;
            int tiefe = tiefe(ueberschrift);
            while (!offen.isEmpty() && offen.peek().tiefe() >= tiefe) {
                offen.pop();
            }
            Element in = offen.isEmpty() ? bookmarks : offen.peek().element();
            Element zeichen = zeichen(ueberschrift, nummer);
            in.appendChild(zeichen);
            offen.push(new Ebene(tiefe, zeichen));
        }
        if (nummer > 0) {
            head.appendChild(bookmarks);
        }
    }

    private record Ebene(int tiefe, Element element) {}

    private static Element zeichen(Element ueberschrift, int nummer) {
        if (!ueberschrift.hasAttribute("id")) {
            ueberschrift.setAttribute("id", "abschnitt-" + nummer);
        }
        Element zeichen = ueberschrift.getOwnerDocument().createElement("bookmark");
        zeichen.setAttribute("name", gekuerzt(ueberschrift.getTextContent()));
        zeichen.setAttribute("href", "#" + ueberschrift.getAttribute("id"));
        return zeichen;
    }

    private static String gekuerzt(String text) {
        String einzeilig = text.strip().replaceAll("\\s+", " ");
        return einzeilig.codePointCount(0, einzeilig.length()) <= HOECHSTE_LAENGE
                ? einzeilig
                : einzeilig.substring(0, einzeilig.offsetByCodePoints(0, HOECHSTE_LAENGE)) + "…";
    }

    private static void sammle(Element in, List<Element> ueberschriften) {
        for (Node kind = in.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element) {
                if (tiefe(element) > 0) {
                    ueberschriften.add(element);
                } else {
                    sammle(element, ueberschriften);
                }
            }
        }
    }

    /** 1 to 6 for {@code h1} to {@code h6}, 0 for anything else. */
    private static int tiefe(Element element) {
        String name = element.getTagName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }
}
