package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether two values of two revisions say the same, with everything that they refer to. Walks with a list of its own instead of
 * recursion and meets no pair twice, so that cycles and deep files are no danger. Dictionaries with rules of their own (pages,
 * fields, notes, elements of the structure) are given as partners: the walk stops there, since they are compared elsewhere.
 */
final class Gleichheit {

    private static final int PIECE = 8192;

    private final Dateifassung a;
    private final Dateifassung b;
    private final Aufwand aufwand;
    private final Map<COSDictionary, COSDictionary> partner = new IdentityHashMap<>();
    private final Map<COSDictionary, COSDictionary> rueckwaerts = new IdentityHashMap<>();
    private final Set<Paar> gleiche = new HashSet<>();
    private final Set<COSBase> ersetzt = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean ersetztesAnderswo;

    /** Two values by identity. */
    private record Paar(Object a, Object b) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Paar p && p.a == a && p.b == b;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(a) * 31 + System.identityHashCode(b);
        }
    }

    /** @param gleicheBytes both stand at the same place of the same bytes */
    private record Aufgabe(COSBase a, COSBase b, boolean gleicheBytes) {}

    Gleichheit(Dateifassung a, Dateifassung b, Aufwand aufwand) {
        this.a = a;
        this.b = b;
        this.aufwand = aufwand;
    }

    /** @return false when one of them has another partner already */
    boolean verbinde(COSDictionary vorher, COSDictionary nachher) {
        COSDictionary bisher = partner.putIfAbsent(vorher, nachher);
        COSDictionary zurueck = rueckwaerts.putIfAbsent(nachher, vorher);
        return (bisher == null || bisher == nachher) && (zurueck == null || zurueck == vorher);
    }

    boolean hatPartner(COSDictionary vorher) {
        return partner.containsKey(vorher);
    }

    /** The counterpart in the later revision; null for none. */
    COSDictionary partner(COSDictionary vorher) {
        return partner.get(vorher);
    }

    boolean gleich(COSDictionary vorher, COSDictionary nachher, String key) {
        COSName name = COSName.getPDFName(key);
        return gleich(vorher.getItem(name), nachher.getItem(name));
    }

    boolean gleich(COSBase vorher, COSBase nachher) {
        Set<Paar> neu = new HashSet<>();
        Deque<Aufgabe> offen = new ArrayDeque<>();
        if (!stelle(offen, neu, vorher, nachher)) {
            return false;
        }
        while (!offen.isEmpty()) {
            Aufgabe aufgabe = offen.pop();
            if (!inhaltGleich(aufgabe, offen, neu)) {
                return false;
            }
        }
        gleiche.addAll(neu);
        return true;
    }

    /**
     * Notes the picture of a field that another one replaces. It may be nothing but that picture: where the document needs it for
     * something else too, the replacement is more than it seems.
     *
     * @param wert may be null
     */
    void ersetzt(COSBase wert) {
        if (wert instanceof COSObject && Werte.wert(wert) instanceof COSDictionary dictionary) {
            ersetzt.add(dictionary);
        }
    }

    /** Whether something replaced was met on another way since it was noted. */
    boolean ersetztesAnderswo() {
        return ersetztesAnderswo;
    }

    /** Compares what has no parts at once, and puts the rest on the list. */
    private boolean stelle(Deque<Aufgabe> offen, Set<Paar> neu, COSBase x, COSBase y) {
        aufwand.schritt();
        COSBase vorher = Werte.wert(x);
        COSBase nachher = Werte.wert(y);
        if (vorher == null || nachher == null) {
            return vorher == nachher;
        }
        ersetztesAnderswo |= ersetzt.contains(vorher);
        if (vorher instanceof COSDictionary d && partner.containsKey(d)) {
            return partner.get(d) == nachher;
        }
        if (nachher instanceof COSDictionary d && rueckwaerts.containsKey(d)) {
            return false;
        }
        if (vorher instanceof COSArray || vorher instanceof COSDictionary) {
            boolean indirekt = x instanceof COSObject || y instanceof COSObject;
            Paar paar = new Paar(vorher, nachher);
            if (!indirekt || (!gleiche.contains(paar) && neu.add(paar))) {
                offen.push(new Aufgabe(vorher, nachher, gleicheBytes(x, y)));
            }
            return vorher instanceof COSArray == nachher instanceof COSArray;
        }
        if (vorher instanceof COSNumber n && nachher instanceof COSNumber m) {
            return n instanceof COSFloat || m instanceof COSFloat
                    ? Float.compare(n.floatValue(), m.floatValue()) == 0
                    : n.longValue() == m.longValue();
        }
        return vorher.equals(nachher);
    }

    private boolean gleicheBytes(COSBase x, COSBase y) {
        if (!(x instanceof COSObject p)
                || !(y instanceof COSObject q)
                || p.getKey() == null
                || !p.getKey().equals(q.getKey())) {
            return false;
        }
        Long at = a.verzeichnis().get(p.getKey());
        return at != null && at > 0 && at.equals(b.verzeichnis().get(q.getKey()));
    }

    private boolean inhaltGleich(Aufgabe aufgabe, Deque<Aufgabe> offen, Set<Paar> neu) {
        if (aufgabe.a() instanceof COSArray x && aufgabe.b() instanceof COSArray y) {
            if (x.size() != y.size()) {
                return false;
            }
            for (int i = 0; i < x.size(); i++) {
                if (!stelle(offen, neu, x.get(i), y.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (!(aufgabe.a() instanceof COSDictionary x) || !(aufgabe.b() instanceof COSDictionary y)) {
            return false;
        }
        if (x instanceof COSStream != y instanceof COSStream) {
            return false;
        }
        for (String key : Werte.schluessel(x, y)) {
            COSName name = COSName.getPDFName(key);
            if (!stelle(offen, neu, x.getItem(name), y.getItem(name))) {
                return false;
            }
        }
        return !(x instanceof COSStream s) || aufgabe.gleicheBytes() || bytesGleich(s, (COSStream) y);
    }

    private boolean bytesGleich(COSStream x, COSStream y) {
        try (InputStream p = x.createRawInputStream();
                InputStream q = y.createRawInputStream()) {
            byte[] vorher;
            do {
                aufwand.schritt();
                vorher = p.readNBytes(PIECE);
                if (!java.util.Arrays.equals(vorher, q.readNBytes(PIECE))) {
                    return false;
                }
            } while (vorher.length > 0);
            return true;
        } catch (IOException e) {
            // a stream that cannot be read is not known to be the same
            return false;
        }
    }
}
