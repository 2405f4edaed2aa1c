package de.familienaudit.signatur.pades.vergleich;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** The pages of a document in their order, read with limits. */
final class Seitenbaum {

    private static final int MOST_NODES = 100_000;

    private Seitenbaum() {}

    /** @throws IOException when it is no tree or too large */
    static List<COSDictionary> lesen(COSDictionary wurzel, Aufwand aufwand) throws IOException {
        List<COSDictionary> seiten = new ArrayList<>();
        Set<COSDictionary> gesehen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> offen = new ArrayDeque<>();
        if (wurzel != null) {
            offen.push(wurzel);
        }
        while (!offen.isEmpty()) {
            aufwand.schritt();
            COSDictionary knoten = offen.pop();
            if (!gesehen.add(knoten) || gesehen.size() > MOST_NODES) {
                throw new IOException("the pages are no tree");
            }
            if (knoten.getItem("Kids") == null) {
                seiten.add(knoten);
                continue;
            }
            List<COSBase> kinder = Werte.liste(knoten.getItem("Kids"));
            for (int i = kinder.size() - 1; i >= 0; i--) {
                COSDictionary kind = Werte.dict(kinder.get(i));
                if (kind != null) {
                    offen.push(kind);
                }
            }
        }
        return seiten;
    }

    /** A value that pages inherit from the nodes above them; null for none. */
    static COSBase geerbt(COSDictionary seite, String key) {
        COSDictionary knoten = seite;
        for (int i = 0; knoten != null && i < 64; i++) {
            COSBase value = Werte.wert(knoten, key);
            if (value != null) {
                return value;
            }
            knoten = Werte.dict(knoten, "Parent");
        }
        return null;
    }
}
