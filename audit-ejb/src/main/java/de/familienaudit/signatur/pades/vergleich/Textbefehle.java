package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** The operators of page content that place text: one trace for each word. */
final class Textbefehle {

    private static final double LUECKE = 500;
    private static final double EM = 1000;
    private static final double UNSICHTBAR = 3;
    private static final int LONGEST_WORD = 200;

    private final InhaltWalker lauf;
    private final COSDictionary mittel;
    private final int tiefe;
    private AffineTransform zeile = new AffineTransform();
    private AffineTransform stelle = new AffineTransform();
    private Rechteck wort;
    private final StringBuilder buchstaben = new StringBuilder();

    Textbefehle(InhaltWalker lauf, COSDictionary mittel, int tiefe) {
        this.lauf = lauf;
        this.mittel = mittel;
        this.tiefe = tiefe;
    }

    static double zahl(List<Object> werte, int i) {
        if (i < werte.size() && werte.get(i) instanceof Double d && Double.isFinite(d)) {
            return d;
        }
        throw new NichtMessbar("an operator without its numbers");
    }

    AffineTransform matrix(List<Object> w) {
        return new AffineTransform(zahl(w, 0), zahl(w, 1), zahl(w, 2), zahl(w, 3), zahl(w, 4), zahl(w, 5));
    }

    void fuehreAus(String operator, List<Object> werte, Malzustand z) {
        switch (operator) {
            case "BT" -> setze(new AffineTransform());
            case "Tm" -> setze(matrix(werte));
            case "Td" -> ruecke(zahl(werte, 0), zahl(werte, 1));
            case "TD" -> {
                z.zeilenabstand = -zahl(werte, 1);
                ruecke(zahl(werte, 0), zahl(werte, 1));
            }
            case "T*" -> ruecke(0, -z.zeilenabstand);
            case "Tc" -> z.zeichenabstand = zahl(werte, 0);
            case "Tw" -> z.wortabstand = zahl(werte, 0);
            case "Tz" -> z.breite = zahl(werte, 0) / 100;
            case "TL" -> z.zeilenabstand = zahl(werte, 0);
            case "Ts" -> z.hochstellung = zahl(werte, 0);
            case "Tr" -> z.unsichtbar = zahl(werte, 0) == UNSICHTBAR;
            case "Tf" -> schrift(werte, z);
            case "Tj" -> zeige(werte, z);
            case "'" -> {
                ruecke(0, -z.zeilenabstand);
                zeige(werte, z);
            }
            case "\"" -> {
                z.wortabstand = zahl(werte, 0);
                z.zeichenabstand = zahl(werte, 1);
                ruecke(0, -z.zeilenabstand);
                zeige(werte.subList(Math.min(2, werte.size()), werte.size()), z);
            }
            case "TJ" -> zeige(werte, z);
            default -> lauf.aufwand().schritt();
        }
    }

    private void setze(AffineTransform matrix) {
        zeile = matrix;
        stelle = new AffineTransform(matrix);
    }

    private void ruecke(double x, double y) {
        zeile.translate(x, y);
        stelle = new AffineTransform(zeile);
    }

    private void schrift(List<Object> werte, Malzustand z) {
        String name = !werte.isEmpty() && werte.get(0) instanceof InhaltReader.Name n ? n.text() : "";
        z.schrift = lauf.schrift(Werte.dict(Werte.dict(mittel, "Font"), name));
        z.groesse = zahl(werte, 1);
    }

    /** Font and size as a graphics state dictionary names them. */
    void schriftAus(List<COSBase> werte, Malzustand z) {
        if (werte.size() == 2 && Werte.wert(werte.get(1)) instanceof COSNumber groesse) {
            z.schrift = lauf.schrift(Werte.dict(werte.get(0)));
            z.groesse = groesse.floatValue();
        }
    }

    private void zeige(List<Object> werte, Malzustand z) {
        for (Object wert : werte) {
            if (wert instanceof List<?> teile) {
                teile.forEach(teil -> zeigeTeil(teil, z));
            } else {
                zeigeTeil(wert, z);
            }
        }
        beendeWort(z);
    }

    private void zeigeTeil(Object teil, Malzustand z) {
        if (teil instanceof byte[] text) {
            zeigeText(text, z);
        } else if (teil instanceof Double abstand) {
            if (Math.abs(abstand) > LUECKE) {
                beendeWort(z);
            }
            boolean senkrecht = z.schrift != null && z.schrift.senkrecht();
            double weite = -abstand / EM * z.groesse;
            stelle.translate(senkrecht ? 0 : weite * z.breite, senkrecht ? weite : 0);
        }
    }

    private void zeigeText(byte[] text, Malzustand z) {
        Schriftmass mass = z.schrift == null ? Schriftmass.von(null) : z.schrift;
        int n = mass.bytes();
        for (int i = 0; i + n <= text.length; i += n) {
            lauf.aufwand().schritt();
            int code = n == 1 ? text[i] & 0xff : (text[i] & 0xff) << 8 | text[i + 1] & 0xff;
            zeichen(mass, code, z);
        }
    }

    private void zeichen(Schriftmass mass, int code, Malzustand z) {
        double breite = mass.breite(code);
        AffineTransform lage = new AffineTransform(z.matrix);
        lage.concatenate(stelle);
        lage.concatenate(new AffineTransform(z.groesse * z.breite, 0, 0, z.groesse, 0, z.hochstellung));
        COSStream zeichnung = mass.zeichnung(code);
        if (zeichnung != null) {
            zeichne(zeichnung, mass.typ3(), lage, z);
        } else if (mass.istLeerzeichen(code)) {
            beendeWort(z);
        } else {
            Rechteck platz = mass.senkrecht()
                    ? Malzustand.huelle(lage, -0.5, -1.1, 0.5 + breite, mass.oben())
                    : Malzustand.huelle(lage, 0, mass.unten(), breite, mass.oben());
            wort = wort == null ? platz : Pfad.vereint(wort, platz);
            if (lauf.mitText() && buchstaben.length() < LONGEST_WORD) {
                buchstaben.append(mass.zeichen(code, lauf));
            }
        }
        double zusatz = z.zeichenabstand + (code == ' ' && mass.bytes() == 1 ? z.wortabstand : 0);
        if (mass.senkrecht()) {
            stelle.translate(0, -z.groesse + zusatz);
        } else {
            stelle.translate((breite * z.groesse + zusatz) * z.breite, 0);
        }
    }

    private void zeichne(COSStream zeichnung, COSDictionary schrift, AffineTransform lage, Malzustand z) {
        if (tiefe > 4) {
            throw new NichtMessbar("letters within letters");
        }
        AffineTransform innen = new AffineTransform(lage);
        innen.concatenate(InhaltWalker.matrix(Werte.liste(schrift.getItem("FontMatrix"))));
        COSDictionary eigene = Werte.dict(schrift, "Resources");
        lauf.laufe(
                lauf.entpackt(zeichnung),
                eigene == null ? mittel : eigene,
                new Malzustand(innen, z.ausschnitt),
                tiefe + 1);
    }

    private void beendeWort(Malzustand z) {
        if (wort != null) {
            Malspur.Art art = z.unsichtbar ? Malspur.Art.UNSICHTBAR : Malspur.Art.INHALT;
            lauf.spur(new Malspur(wort, art, buchstaben.toString(), null), z.ausschnitt);
        }
        buchstaben.setLength(0);
        wort = null;
    }
}
