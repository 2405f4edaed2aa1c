package de.familienaudit.signatur.pades.aufbau;

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
public final class Seitenbaum {

    private static final int MOST_NODES = 100_000;

    private Seitenbaum() {}

    /** @throws IOException when it is no tree or too large */
    public static List<COSDictionary> lesen(COSDictionary wurzel, Aufwand aufwand) throws IOException {
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

    /** The part of a page that is shown: its crop box within its media box; null when it has none. */
    public static Rechteck gezeigt(COSDictionary seite) {
        Rechteck ganz = Rechteck.von(geerbt(seite, "MediaBox"));
        Rechteck teil = Rechteck.von(geerbt(seite, "CropBox"));
        Rechteck gezeigt = ganz == null || teil == null ? ganz : ganz.schnitt(teil);
        return gezeigt == null || gezeigt.leer() ? ganz : gezeigt;
    }

    /** A value that pages inherit from the nodes above them; null for none. */
    public static COSBase geerbt(COSDictionary seite, String key) {
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
