package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Seitenbaum;
import de.familienaudit.signatur.pades.aufbau.Strominhalt;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Goes through the content of a page and notes where something is painted, without painting anything. Counts its operators, its
 * depth and what it notes; what exceeds the limits cannot be measured.
 */
final class InhaltWalker {

    static final int LARGEST = 16 * 1024 * 1024;

    private static final int DEEPEST = 16;
    private static final int MOST_TRACES = 300_000;
    private static final int MOST_OPERANDS = 5_000;
    private static final int MOST_STATES = 2_000;

    private final Aufwand aufwand;
    private final boolean mitText;
    private final List<Malspur> spuren = new ArrayList<>();
    private final Map<COSDictionary, Schriftmass> schriften = new IdentityHashMap<>();
    private final Map<COSDictionary, Schriftzeichen> zeichen = new IdentityHashMap<>();
    private long bytes;

    InhaltWalker(Aufwand aufwand) {
        this(aufwand, false);
    }

    /** @param mitText whether to find out what words say, too */
    InhaltWalker(Aufwand aufwand, boolean mitText) {
        this.aufwand = aufwand;
        this.mitText = mitText;
    }

    boolean mitText() {
        return mitText;
    }

    List<Malspur> spuren() {
        return spuren;
    }

    Aufwand aufwand() {
        return aufwand;
    }

    /** @param schrift null where the name leads nowhere */
    Schriftmass schrift(COSDictionary schrift) {
        return schrift == null ? Schriftmass.von(null) : schriften.computeIfAbsent(schrift, Schriftmass::von);
    }

    /** What the codes of a font stand for. */
    Schriftzeichen zeichen(COSDictionary schrift) {
        return zeichen.computeIfAbsent(schrift, s -> Schriftzeichen.von(s, aufwand));
    }

    void seite(COSDictionary seite) {
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        for (COSBase base : Werte.liste(seite.getItem(COSName.CONTENTS))) {
            if (Werte.wert(base) instanceof COSStream stream) {
                alles.writeBytes(entpackt(stream));
                alles.write('\n');
            }
        }
        COSDictionary mittel = Seitenbaum.geerbt(seite, "Resources") instanceof COSDictionary d ? d : null;
        laufe(alles.toByteArray(), mittel, new Malzustand(new AffineTransform(), Rechteck.ALLES), 0);
    }

    /** A form with its own matrix and frame, as an appearance or within content. */
    void formular(COSStream form, COSDictionary mittelDarueber, Malzustand zustand, int tiefe) {
        if (tiefe > DEEPEST) {
            throw new NichtMessbar("nested too deep");
        }
        Malzustand innen = zustand.kopie();
        innen.verkette(matrix(Werte.liste(form.getItem("Matrix"))));
        Rechteck rahmen = Rechteck.von(form.getItem(COSName.BBOX));
        if (rahmen != null && !rahmen.leer()) {
            innen.ausschnitt = innen.ausschnitt.schnitt(
                    Malzustand.huelle(innen.matrix, rahmen.links(), rahmen.unten(), rahmen.rechts(), rahmen.oben()));
        }
        COSDictionary eigene = Werte.dict(form, "Resources");
        laufe(entpackt(form), eigene == null ? mittelDarueber : eigene, innen, tiefe + 1);
    }

    static AffineTransform matrix(List<COSBase> werte) {
        double[] m = {1, 0, 0, 1, 0, 0};
        if (werte.size() == m.length) {
            for (int i = 0; i < m.length; i++) {
                if (!(Werte.wert(werte.get(i)) instanceof org.apache.pdfbox.cos.COSNumber n)) {
                    throw new NichtMessbar("a broken matrix");
                }
                m[i] = n.floatValue();
            }
        }
        return new AffineTransform(m);
    }

    byte[] entpackt(COSStream stream) {
        try {
            byte[] data = Strominhalt.lesen(stream, LARGEST, aufwand);
            bytes += data.length;
            if (bytes > 4L * LARGEST) {
                throw new NichtMessbar("too much content");
            }
            return data;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new NichtMessbar("content that cannot be unpacked");
        }
    }

    void laufe(byte[] inhalt, COSDictionary mittel, Malzustand anfang, int tiefe) {
        InhaltReader leser = new InhaltReader(inhalt);
        Malbefehle befehle = new Malbefehle(this, leser, mittel, anfang, tiefe);
        Deque<Malzustand> gemerkt = new ArrayDeque<>();
        List<Object> werte = new ArrayList<>();
        for (Object token = leser.naechstes(); token != null; token = leser.naechstes()) {
            aufwand.schritt();
            if (!(token instanceof String operator)) {
                werte.add(token);
                if (werte.size() > MOST_OPERANDS) {
                    throw new NichtMessbar("too many operands");
                }
                continue;
            }
            if ("q".equals(operator)) {
                gemerkt.push(befehle.zustand().kopie());
                if (gemerkt.size() > MOST_STATES) {
                    throw new NichtMessbar("too many states");
                }
            } else if ("Q".equals(operator)) {
                if (!gemerkt.isEmpty()) {
                    befehle.zustand(gemerkt.pop());
                }
            } else {
                befehle.fuehreAus(operator, werte);
            }
            werte.clear();
        }
    }

    void spur(Rechteck platz, Rechteck ausschnitt, Malspur.Art art) {
        spur(new Malspur(platz, art), ausschnitt);
    }

    void spur(Malspur spur, Rechteck ausschnitt) {
        aufwand.schritt();
        Rechteck platz = spur.platz();
        boolean draussen = platz.rechts() < ausschnitt.links()
                || platz.links() > ausschnitt.rechts()
                || platz.oben() < ausschnitt.unten()
                || platz.unten() > ausschnitt.oben();
        if (draussen) {
            return;
        }
        spuren.add(spur.in(ausschnitt));
        if (spuren.size() > MOST_TRACES) {
            throw new NichtMessbar("too much on a page");
        }
    }
}
