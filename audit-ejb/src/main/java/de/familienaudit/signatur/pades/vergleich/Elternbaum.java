package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;

/** The table that leads from a number on a page to the elements of the structure (a number tree of PDF), laid flat. */
final class Elternbaum {

    private static final int MOST = 500_000;

    private final Map<Integer, COSBase> eintraege = new TreeMap<>();
    private boolean vollstaendig = true;

    private Elternbaum() {}

    /** @param wurzel null for none */
    static Elternbaum lesen(COSDictionary wurzel, Aufwand aufwand) {
        Elternbaum baum = new Elternbaum();
        Set<COSDictionary> gesehen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSDictionary> offen = new ArrayDeque<>();
        if (wurzel != null) {
            offen.push(wurzel);
        }
        while (!offen.isEmpty()) {
            aufwand.schritt();
            COSDictionary knoten = offen.pop();
            if (!gesehen.add(knoten) || baum.eintraege.size() > MOST) {
                baum.vollstaendig = false;
                continue;
            }
            baum.nimm(Werte.liste(knoten.getItem("Nums")));
            for (COSBase kind : Werte.liste(knoten.getItem("Kids"))) {
                if (Werte.dict(kind) != null) {
                    offen.push(Werte.dict(kind));
                }
            }
        }
        return baum;
    }

    /** A number that comes twice would mean one thing here and another there. */
    private void nimm(List<COSBase> nummern) {
        for (int i = 0; i + 1 < nummern.size(); i += 2) {
            boolean neu = Werte.wert(nummern.get(i)) instanceof COSNumber nummer
                    && eintraege.put(nummer.intValue(), nummern.get(i + 1)) == null;
            vollstaendig &= neu;
        }
    }

    boolean vollstaendig() {
        return vollstaendig;
    }

    boolean hat(int nummer) {
        return eintraege.containsKey(nummer);
    }

    COSBase wert(int nummer) {
        return eintraege.get(nummer);
    }

    Set<Integer> nummern() {
        return eintraege.keySet();
    }
}
