package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.NichtMessbar;
import de.familienaudit.signatur.pades.aufbau.Rechteck;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/** The operators of page content that draw lines, shapes, pictures and forms; those for text are in {@link Textbefehle}. */
final class Malbefehle {

    private final InhaltWalker lauf;
    private final InhaltReader leser;
    private final COSDictionary mittel;
    private final int tiefe;
    private final Pfad pfad = new Pfad();
    private final Textbefehle text;
    private Malzustand zustand;
    private boolean schneidet;

    Malbefehle(InhaltWalker lauf, InhaltReader leser, COSDictionary mittel, Malzustand zustand, int tiefe) {
        this.lauf = lauf;
        this.leser = leser;
        this.mittel = mittel;
        this.zustand = zustand;
        this.tiefe = tiefe;
        this.text = new Textbefehle(lauf, mittel, tiefe);
    }

    Malzustand zustand() {
        return zustand;
    }

    void zustand(Malzustand neu) {
        zustand = neu;
    }

    void fuehreAus(String operator, List<Object> werte) {
        switch (operator) {
            case "cm" -> zustand.verkette(text.matrix(werte));
            case "w" -> zustand.strich = Textbefehle.zahl(werte, 0);
            case "gs" -> einstellung(werte);
            case "scn", "SCN", "sc", "SC" -> zustand.muster = zustand.muster || letzterIstName(werte);
            case "cs", "CS" ->
                zustand.muster = letzterIstName(werte)
                        && "Pattern".equals(((InhaltReader.Name) werte.get(werte.size() - 1)).text());
            case "g", "rg", "k" -> zustand.muster = false;
            case "m" -> beginne(werte);
            case "l" -> pfad.nach(punkte(werte, 2));
            case "c" -> pfad.nach(punkte(werte, 6));
            case "v", "y" -> pfad.nach(punkte(werte, 4));
            case "h" -> pfad.schliesse();
            case "re" -> rechteck(werte);
            case "S" -> male(true, false);
            case "s" -> {
                pfad.schliesse();
                male(true, false);
            }
            case "f", "F", "f*" -> male(false, true);
            case "B", "B*" -> male(true, true);
            case "b", "b*" -> {
                pfad.schliesse();
                male(true, true);
            }
            case "n" -> male(false, false);
            case "W", "W*" -> schneidet = true;
            case "sh" -> lauf.spur(zustand.ausschnitt, zustand.ausschnitt, Malspur.Art.INHALT);
            case "Do" -> objekt(werte);
            case "ID" -> {
                leser.ueberspringeBild();
                bild(null);
            }
            default -> text.fuehreAus(operator, werte, zustand);
        }
    }

    private static boolean letzterIstName(List<Object> werte) {
        return !werte.isEmpty() && werte.get(werte.size() - 1) instanceof InhaltReader.Name;
    }

    private void einstellung(List<Object> werte) {
        COSDictionary gs = letzterIstName(werte)
                ? Werte.dict(Werte.dict(mittel, "ExtGState"), ((InhaltReader.Name) werte.get(0)).text())
                : null;
        if (gs != null && !Lage.fehlt(gs, "LW")) {
            zustand.strich = Werte.zahl(gs, "LW", 1) + 1.0;
        }
        if (gs != null && !Lage.fehlt(gs, "Font")) {
            text.schriftAus(Werte.liste(gs.getItem("Font")), zustand);
        }
    }

    private double[] punkte(List<Object> werte, int anzahl) {
        double[] p = new double[anzahl];
        for (int i = 0; i < anzahl; i++) {
            p[i] = Textbefehle.zahl(werte, i);
        }
        zustand.matrix.transform(p, 0, p, 0, anzahl / 2);
        return p;
    }

    private void beginne(List<Object> werte) {
        double[] p = punkte(werte, 2);
        pfad.beginne(p[0], p[1]);
    }

    private void rechteck(List<Object> werte) {
        double x = Textbefehle.zahl(werte, 0);
        double y = Textbefehle.zahl(werte, 1);
        double b = Textbefehle.zahl(werte, 2);
        double h = Textbefehle.zahl(werte, 3);
        double[] p = {x, y, x + b, y, x + b, y + h, x, y + h};
        zustand.matrix.transform(p, 0, p, 0, 4);
        pfad.rechteck(p, zustand.achsenparallel());
    }

    private void male(boolean linie, boolean flaeche) {
        if (linie) {
            double dick = zustand.strich * Math.sqrt(Math.abs(zustand.matrix.getDeterminant())) / 2;
            double rand = Double.isFinite(dick) ? Math.max(dick, 0.05) : 0.05;
            for (Rechteck s : pfad.stuecke()) {
                Rechteck dicker = new Rechteck(s.links() - rand, s.unten() - rand, s.rechts() + rand, s.oben() + rand);
                lauf.spur(dicker, zustand.ausschnitt, Malspur.Art.LINIE);
            }
        }
        if (flaeche) {
            for (Malspur m : pfad.flaechen()) {
                lauf.spur(m.platz(), zustand.ausschnitt, zustand.muster ? Malspur.Art.INHALT : m.art());
            }
        }
        if (schneidet && pfad.huelle() != null) {
            zustand.ausschnitt = zustand.ausschnitt.schnitt(pfad.huelle());
        }
        schneidet = false;
        pfad.leere();
    }

    private void objekt(List<Object> werte) {
        if (!letzterIstName(werte)
                || !(Werte.wert(Werte.dict(mittel, "XObject"), ((InhaltReader.Name) werte.get(0)).text())
                        instanceof COSStream stream)) {
            return;
        }
        if ("Form".equals(Werte.name(stream, "Subtype"))) {
            lauf.formular(stream, mittel, zustand, tiefe);
        } else if ("Image".equals(Werte.name(stream, "Subtype"))) {
            bild(stream);
        } else {
            throw new NichtMessbar("an object of an unknown kind");
        }
    }

    /** @param stream null for one that stands within the content */
    private void bild(COSStream stream) {
        Rechteck platz = Malzustand.huelle(zustand.matrix, 0, 0, 1, 1);
        lauf.spur(new Malspur(platz, Malspur.Art.BILD, "", stream), zustand.ausschnitt);
    }
}
