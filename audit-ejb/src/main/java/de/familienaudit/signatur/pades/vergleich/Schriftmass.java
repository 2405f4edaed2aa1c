package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/**
 * How wide and high letters are, by what the PDF says of its fonts; the fonts themselves are not read, since a hostile one
 * cannot be bounded. Where nothing is said a letter is as wide as it is high.
 */
final class Schriftmass {

    private static final double EM = 1000;
    private static final double OBEN = 950;
    private static final double UNTEN = -250;
    private static final double HOECHSTENS = 1300;
    private static final double MINDESTENS = -500;
    private static final int MOST = 70_000;

    private final Map<Integer, Double> breiten = new HashMap<>();
    private double sonst;
    private double oben = OBEN;
    private double unten = UNTEN;
    private boolean zweiBytes;
    private boolean senkrecht;
    private boolean bekannteZeichen = true;
    private COSDictionary typ3;
    private COSDictionary schrift;
    private double einheit = 1 / EM;

    private Schriftmass() {}

    /** @param schrift null where the name leads nowhere */
    static Schriftmass von(COSDictionary schrift) {
        Schriftmass mass = new Schriftmass();
        mass.sonst = EM;
        if (schrift == null) {
            return mass;
        }
        mass.schrift = schrift;
        String art = String.valueOf(Werte.name(schrift, "Subtype"));
        if ("Type0".equals(art)) {
            mass.zusammengesetzt(schrift);
        } else {
            mass.einfach(schrift, art);
        }
        return mass;
    }

    private void einfach(COSDictionary schrift, String art) {
        COSDictionary beschreibung = Werte.dict(schrift, "FontDescriptor");
        hoehe(beschreibung);
        COSArray widths = Werte.array(schrift, "Widths");
        if (widths == null) {
            breiten.putAll(Standardschriften.breiten(Werte.name(schrift, "BaseFont")));
        } else {
            sonst = Werte.zahl(beschreibung, "MissingWidth", 0);
            int erstes = Werte.zahl(schrift, "FirstChar", 0);
            for (int i = 0; i < Math.min(widths.size(), 256); i++) {
                breiten.put(erstes + i, zahl(widths.get(i), EM));
            }
        }
        if ("Type3".equals(art)) {
            typ3 = schrift;
            einheit = zahl(Werte.liste(schrift.getItem("FontMatrix")), 0, 1 / EM);
        }
    }

    private void zusammengesetzt(COSDictionary schrift) {
        String kodierung = Werte.name(schrift, "Encoding");
        zweiBytes = "Identity-H".equals(kodierung) || "Identity-V".equals(kodierung);
        senkrecht = kodierung == null || kodierung.endsWith("V");
        bekannteZeichen = zweiBytes;
        List<COSBase> unterhalb = Werte.liste(schrift.getItem("DescendantFonts"));
        COSDictionary cid = unterhalb.isEmpty() ? null : Werte.dict(unterhalb.get(0));
        sonst = Werte.zahl(cid, "DW", (int) EM);
        hoehe(Werte.dict(cid, "FontDescriptor"));
        List<COSBase> w = cid == null ? List.of() : Werte.liste(cid.getItem("W"));
        for (int i = 0; i + 1 < w.size(); ) {
            int erstes = (int) zahl(w, i, 0);
            if (Werte.wert(w.get(i + 1)) instanceof COSArray liste) {
                for (int k = 0; k < liste.size() && breiten.size() < MOST; k++) {
                    breiten.put(erstes + k, zahl(liste.get(k), EM));
                }
                i += 2;
            } else {
                int letztes = (int) zahl(w, i + 1, erstes);
                for (int k = erstes; k <= letztes && breiten.size() < MOST && k - erstes < MOST; k++) {
                    breiten.put(k, zahl(w, i + 2, EM));
                }
                i += 3;
            }
        }
    }

    private void hoehe(COSDictionary beschreibung) {
        if (beschreibung == null) {
            return;
        }
        Rechteck rahmen = Rechteck.von(beschreibung.getItem("FontBBox"));
        double hoch = Math.max(Werte.zahl(beschreibung, "Ascent", 0), rahmen == null ? 0 : rahmen.oben());
        double tief = Math.min(Werte.zahl(beschreibung, "Descent", 0), rahmen == null ? 0 : rahmen.unten());
        oben = Math.max(OBEN, Math.min(HOECHSTENS, hoch));
        unten = Math.min(UNTEN, Math.max(MINDESTENS, tief));
    }

    private static double zahl(List<COSBase> liste, int i, double fallback) {
        return i < liste.size() ? zahl(liste.get(i), fallback) : fallback;
    }

    private static double zahl(COSBase base, double fallback) {
        return Werte.wert(base) instanceof COSNumber n && Float.isFinite(n.floatValue()) ? n.floatValue() : fallback;
    }

    /** How many bytes one letter takes. */
    int bytes() {
        return zweiBytes ? 2 : 1;
    }

    /** How far the next letter stands, in parts of the size. */
    double breite(int code) {
        return bekannteZeichen ? breiten.getOrDefault(code, sonst) * einheit : 1;
    }

    double oben() {
        return oben / EM;
    }

    double unten() {
        return unten / EM;
    }

    boolean senkrecht() {
        return senkrecht && !bekannteZeichen || senkrecht && zweiBytes;
    }

    /** What a code stands for, as far as the file says; a sign for what it does not say. */
    String zeichen(int code, InhaltWalker lauf) {
        return schrift == null
                ? Schriftzeichen.UNBEKANNT
                : lauf.zeichen(schrift).zeichen(code);
    }

    /** Whether nothing is seen of it. */
    boolean istLeerzeichen(int code) {
        return !zweiBytes && bekannteZeichen && typ3 == null && code == ' ';
    }

    /** The drawing of a letter of a font that draws its letters itself; null for all other fonts. */
    COSStream zeichnung(int code) {
        if (typ3 == null) {
            return null;
        }
        COSDictionary kodierung = Werte.dict(typ3, "Encoding");
        int nummer = 0;
        String name = null;
        for (COSBase base : kodierung == null ? List.<COSBase>of() : Werte.liste(kodierung.getItem("Differences"))) {
            COSBase value = Werte.wert(base);
            if (value instanceof COSNumber n) {
                nummer = n.intValue();
            } else if (value instanceof COSName n && nummer++ == code) {
                name = n.getName();
            }
        }
        return name != null && Werte.wert(Werte.dict(typ3, "CharProcs"), name) instanceof COSStream s ? s : null;
    }

    COSDictionary typ3() {
        return typ3;
    }
}
