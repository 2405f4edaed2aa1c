package de.familienaudit.signatur.pades;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** "100.000 EUR" as the picture of a second signature, by somebody who is trusted. */
@DisplayName("S-4: Eine zweite Unterschrift darf nichts überdecken und nichts tun als unterschreiben")
class SecondSignatureLiesBesideContentTest {

    private static final byte[] URKUNDE = Urkunde.pdf();
    private static final int[] STUFEN = {0, 1, 2, 3};
    private static final String SUMME = "100.000 EUR";

    private final Urteilstafel tafel = new Urteilstafel();

    @Test
    @DisplayName("over the line with the sum, the picture, the frame, the field, the first signature")
    void over() {
        Map<String, PDRectangle> plaetze = new LinkedHashMap<>();
        plaetze.put("the sum", Urkunde.SUMME);
        plaetze.put("a part of the sum", new PDRectangle(150, 690, 40, 12));
        plaetze.put("the whole page", new PDRectangle(0, 0, 595, 842));
        plaetze.put("the picture", new PDRectangle(420, 720, 100, 20));
        plaetze.put("the edge of the frame", new PDRectangle(60, 210, 60, 20));
        plaetze.put("the layer", new PDRectangle(70, 655, 60, 20));
        plaetze.put("the field", new PDRectangle(80, 505, 60, 10));
        for (int stufe : STUFEN) {
            for (boolean sichtbar : new boolean[] {true, false}) {
                byte[] signed = erste(stufe, sichtbar);
                plaetze.forEach((name, platz) -> tafel.rot(
                        "over " + name,
                        stufe,
                        Testunterschrift.neu("dritte").auf(0, platz, SUMME).unter(signed)));
                if (sichtbar) {
                    tafel.rot(
                            "over the first signature",
                            stufe,
                            Testunterschrift.neu("dritte")
                                    .auf(1, Urkunde.FREI, SUMME)
                                    .unter(signed));
                }
            }
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("beside the sum, but with a picture or an entry that reaches beyond a signature")
    void beyond() {
        for (int stufe : STUFEN) {
            byte[] signed = erste(stufe, true);
            rot("action", stufe, signed, w -> w.setItem(COSName.A, new COSDictionary()));
            rot("actions", stufe, signed, w -> w.setItem(COSName.AA, new COSDictionary()));
            rot("does not zoom", stufe, signed, w -> w.setInt(COSName.F, 4 + 8));
            rot("a frame without size", stufe, signed, w -> bild(w).setItem(COSName.BBOX, feld(0, 0, 0, 0)));
            rot("a frame that is none", stufe, signed, w -> bild(w).setItem(COSName.BBOX, new COSArray()));
            rot("a picture for the mouse", stufe, signed, w -> w.getCOSDictionary(COSName.AP)
                    .setItem(COSName.R, bild(w)));
            rot("a layer of its own", stufe, signed, w -> w.setItem(COSName.OC, new COSDictionary()));
            rot("a value beside the signature", stufe, signed, w -> w.setInt(COSName.getPDFName("Beliebig"), 1));
            rot("a place that is none", stufe, signed, w -> w.setItem(COSName.RECT, new COSArray()));
            rot("on no page", stufe, signed, w -> w.setItem(COSName.RECT, feld(1e7f, 1e7f, Float.NaN, 1)));
        }
        tafel.zeige();
    }

    private void rot(String art, int stufe, byte[] signed, java.util.function.Consumer<COSDictionary> eintrag) {
        tafel.rot(
                art,
                stufe,
                Testunterschrift.neu("dritte")
                        .auf(0, Urkunde.FREI, SUMME)
                        .mit(eintrag)
                        .unter(signed));
    }

    @Test
    @DisplayName("in the field that was ready, with a picture over the label beneath")
    void readyField() {
        byte[] urkunde = Testdokument.neuGeschrieben(URKUNDE, d -> Angriffe.widget(d, Urkunde.LEERE_UNTERSCHRIFT)
                .setItem(COSName.RECT, Urkunde.SUMME.getCOSArray()));
        for (int stufe : STUFEN) {
            byte[] signed = Testunterschrift.neu("erste").zertifiziert(stufe).unter(urkunde);
            tafel.rot(
                    "ready field over the sum",
                    stufe,
                    Testunterschrift.neu(Urkunde.LEERE_UNTERSCHRIFT)
                            .auf(0, Urkunde.SUMME, SUMME)
                            .unter(signed));
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("over a page whose content cannot be measured, and one that hides text in a form or a letter")
    void unmeasurable() {
        for (int stufe : new int[] {0, 2}) {
            byte[] selbst = Testdokument.neuGeschrieben(URKUNDE, SecondSignatureLiesBesideContentTest::formInSich);
            tafel.rot("a form within itself", stufe, nochmal(stufe, selbst));
            byte[] tief = Testdokument.neuGeschrieben(URKUNDE, d -> inhalt(d, "[".repeat(100) + "] TJ"));
            tafel.rot("arrays too deep", stufe, nochmal(stufe, tief));
            byte[] viele = Testdokument.neuGeschrieben(URKUNDE, d -> inhalt(d, "0 0 1 1 re f ".repeat(400_000)));
            tafel.rot("too many shapes", stufe, nochmal(stufe, viele));
            byte[] pfad = Testdokument.neuGeschrieben(
                    URKUNDE, d -> inhalt(d, "0 0 m " + "300 300 400 400 500 500 c ".repeat(300_000) + " S"));
            tafel.rot("a path too long", stufe, nochmal(stufe, pfad));
            byte[] muster =
                    Testdokument.neuGeschrieben(URKUNDE, d -> inhalt(d, "/Pattern cs /P1 scn 0 0 600 800 re f"));
            tafel.rot("a page full of a pattern", stufe, nochmal(stufe, muster));
            byte[] umriss = Testdokument.neuGeschrieben(URKUNDE, d -> inhalt(d, "330 310 m 480 310 l 400 345 l h f"));
            tafel.rot("an outline", stufe, nochmal(stufe, umriss));
        }
        tafel.zeige();
    }

    private static byte[] nochmal(int stufe, byte[] pdf) {
        byte[] signed = Testunterschrift.neu("erste").zertifiziert(stufe).unter(pdf);
        return Testunterschrift.neu("dritte").auf(0, Urkunde.FREI, SUMME).unter(signed);
    }

    private static void inhalt(org.apache.pdfbox.pdmodel.PDDocument d, String inhalt) {
        try {
            Angriffe.seite(d).setItem(COSName.CONTENTS, Angriffe.strom(d, inhalt));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void formInSich(org.apache.pdfbox.pdmodel.PDDocument d) {
        try {
            org.apache.pdfbox.cos.COSStream form = Angriffe.strom(d, "/X Do /X Do");
            form.setItem(COSName.SUBTYPE, COSName.FORM);
            form.setItem(COSName.BBOX, feld(0, 0, 10, 10));
            COSDictionary objekte = new COSDictionary();
            objekte.setItem(COSName.getPDFName("X"), form);
            COSDictionary mittel = new COSDictionary();
            mittel.setItem(COSName.XOBJECT, objekte);
            form.setItem(COSName.RESOURCES, mittel);
            Angriffe.seite(d).setItem(COSName.RESOURCES, mittel);
            inhalt(d, "/X Do");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static COSDictionary bild(COSDictionary widget) {
        return (COSDictionary) widget.getCOSDictionary(COSName.AP).getDictionaryObject(COSName.N);
    }

    private static COSArray feld(float... werte) {
        COSArray array = new COSArray();
        for (float w : werte) {
            array.add(w == (int) w ? COSInteger.get((int) w) : Float.isNaN(w) ? COSName.N : new COSFloat(w));
        }
        return array;
    }

    private static byte[] erste(int stufe, boolean sichtbar) {
        Testunterschrift erste = Testunterschrift.neu("erste").zertifiziert(stufe);
        return (sichtbar ? erste.auf(1, Urkunde.FREI, "Erste Unterschrift") : erste).unter(URKUNDE);
    }
}
