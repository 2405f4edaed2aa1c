package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The bytes of the page stay, and what they mean changes: fonts, tables of letters, forms, states, boxes, tables of objects. */
@DisplayName(
        "S-4: Was die Bedeutung unveränderter Bytes ändert, heißt verändert, gleich was die Zertifizierung erlaubt")
class HiddenChangesAreFoundTest {

    private static final int[] STUFEN = {0, 1, 2, 3};
    private static final byte[] URKUNDE = VerborgeneAenderungen.urkunde();

    private final Urteilstafel tafel = new Urteilstafel();

    @Test
    @DisplayName("fonts, forms, states, boxes and trees that the page uses, with and without a second signature")
    void meaning() {
        for (int stufe : STUFEN) {
            byte[] signed = erste(stufe);
            VerborgeneAenderungen.alle().forEach((name, schritt) -> {
                byte[] changed = Testdokument.ergaenzt(signed, schritt);
                assertThat(changed.length).as(name).isGreaterThan(signed.length);
                tafel.rot(name, stufe, changed);
                if (stufe == 0 || stufe == 2) {
                    tafel.rot(
                            name + ", signed again",
                            stufe,
                            Testunterschrift.neu("dritte").unter(changed));
                }
                if (stufe == 3) {
                    tafel.rot(
                            name + ", in one step with a second signature",
                            stufe,
                            Testunterschrift.neu("dritte").vorher(schritt).unter(signed));
                }
            });
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("the signatures themselves: hidden, moved, without their picture, in another form")
    void signatures() {
        Map<String, Testdokument.Schritt> m = new LinkedHashMap<>();
        m.put("signature hidden", d -> Angriffe.widget(d, "erste").setInt(COSName.F, 2));
        m.put("signature not printed", d -> Angriffe.widget(d, "erste").setInt(COSName.F, 32));
        m.put("signature without a picture", d -> Angriffe.widget(d, "erste").removeItem(COSName.AP));
        m.put("signature moved", d -> Angriffe.widget(d, "erste")
                .setItem(COSName.RECT, new PDRectangle(10, 10, 50, 50).getCOSArray()));
        m.put("signature taken off its page", d -> d.getPage(1).getCOSObject().removeItem(COSName.ANNOTS));
        m.put("reason of the signature", d -> signatur(d).setString(COSName.REASON, "zur Ansicht"));
        m.put("permissions of the certification", d -> Angriffe.katalog(d).setItem("Perms", new COSDictionary()));
        for (int stufe : STUFEN) {
            byte[] signed = erste(stufe);
            m.forEach((name, schritt) -> {
                if (stufe > 0 || !name.startsWith("permissions")) {
                    tafel.rot(name, stufe, Testdokument.ergaenzt(signed, schritt));
                }
            });
        }
        tafel.zeige();
    }

    private static COSDictionary signatur(PDDocument d) {
        return d.getDocumentCatalog()
                .getAcroForm(null)
                .getField("erste")
                .getCOSObject()
                .getCOSDictionary(COSName.V);
    }

    @Test
    @DisplayName("tables of objects: freed, twice, hybrid, in a circle, with another generation, cut off from before")
    void tables() {
        for (int stufe : STUFEN) {
            byte[] signed = erste(stufe);
            int inhalt = Anhang.nummer(signed, "(Kosten 10.000 EUR)");
            int titel = Anhang.nummer(signed, "/Title");
            String neu = strom("BT /F0 14 Tf 70 700 Td (Kosten 100.000 EUR) Tj ET");
            assertThat(inhalt).isPositive();
            tafel.rot(
                    "content freed",
                    stufe,
                    new Anhang(signed).zeile(inhalt, 0, 1, 'f').fertig());
            tafel.rot(
                    "particulars freed",
                    stufe,
                    new Anhang(signed).zeile(titel, 0, 1, 'f').fertig());
            tafel.rot(
                    "content written anew",
                    stufe,
                    new Anhang(signed).objekt(inhalt, neu).fertig());
            Anhang doppelt = new Anhang(signed);
            doppelt.objekt(inhalt, strom("BT /F0 14 Tf 70 700 Td (Kosten 10.000 EUR) Tj ET"));
            tafel.rot(
                    "content twice in a table",
                    stufe,
                    doppelt.objekt(inhalt, neu).fertig());
            Anhang umgekehrt = new Anhang(signed).objekt(inhalt, neu);
            umgekehrt.zeile(inhalt, stelle(signed, inhalt), 0, 'n');
            tafel.rot("content twice, the old one last", stufe, umgekehrt.fertig());
            Anhang erst = new Anhang(signed);
            erst.zeile(inhalt, stelle(signed, inhalt), 0, 'n');
            tafel.rot(
                    "content twice, the old one first",
                    stufe,
                    erst.objekt(inhalt, neu).fertig());
            Anhang generation = new Anhang(signed);
            int at = generation.stelle();
            generation.text(inhalt + " 1 obj\n" + neu + "\nendobj\n").zeile(inhalt, at, 1, 'n');
            tafel.rot("content of another generation", stufe, generation.fertig());
            tafel.rot("hybrid table", stufe, hybrid(signed, inhalt, neu, false));
            tafel.rot("hybrid table that frees", stufe, hybrid(signed, inhalt, neu, true));
            tafel.rot(
                    "cut off from before",
                    stufe,
                    new Anhang(signed).vorgaenger("").fertig());
            tafel.rot(
                    "a circle",
                    stufe,
                    new Anhang(signed).vorgaenger(String.valueOf(signed.length)).fertig());
            tafel.rot("content freed in a packed table", stufe, new Anhang(signed).gepackt(inhalt, 0, 1));
            tafel.gruen("an update that says nothing", stufe, new Anhang(signed).fertig());
            tafel.gruen(
                    "a number freed that nobody uses",
                    stufe,
                    new Anhang(signed).zeile(950, 0, 1, 'f').fertig());
            tafel.gruen("the same, in a packed table", stufe, new Anhang(signed).gepackt(950, 0, 1));
            tafel.gruen(
                    "one object twice in a table at one place",
                    stufe,
                    new Anhang(signed)
                            .zeile(inhalt, stelle(signed, inhalt), 0, 'n')
                            .zeile(inhalt, stelle(signed, inhalt), 0, 'n')
                            .fertig());
            tafel.rot(
                    "content in use and freed in one table",
                    stufe,
                    new Anhang(signed)
                            .zeile(inhalt, stelle(signed, inhalt), 0, 'n')
                            .zeile(inhalt, 0, 1, 'f')
                            .fertig());
            tafel.rot(
                    "content freed and in use in one table",
                    stufe,
                    new Anhang(signed)
                            .zeile(inhalt, 0, 1, 'f')
                            .zeile(inhalt, stelle(signed, inhalt), 0, 'n')
                            .fertig());
            tafel.rot("junk before the head", stufe, davor(signed));
        }
        tafel.zeige();
    }

    private static byte[] davor(byte[] signed) {
        byte[] junk = "junk\n".getBytes(StandardCharsets.US_ASCII);
        byte[] file = java.util.Arrays.copyOf(junk, junk.length + signed.length);
        System.arraycopy(signed, 0, file, junk.length, signed.length);
        return file;
    }

    /** A table for old programs, which leaves the object alone or frees it, and a stream for new ones, which names another. */
    private static byte[] hybrid(byte[] signed, int nummer, String neu, boolean frei) {
        Anhang anhang = new Anhang(signed);
        int objekt = anhang.stelle();
        anhang.text(nummer + " 0 obj\n" + neu + "\nendobj\n");
        int strom = anhang.stelle();
        String zeile = new String(
                new byte[] {1, (byte) (objekt >> 24), (byte) (objekt >> 16), (byte) (objekt >> 8), (byte) objekt, 0},
                StandardCharsets.ISO_8859_1);
        anhang.text("900 0 obj\n<</Type/XRef/Size 1000/W[1 4 1]/Index[" + nummer + " 1]/Length 6>>\nstream\n" + zeile
                + "\nendstream\nendobj\n");
        anhang.trailer("/XRefStm " + strom);
        return (frei ? anhang.zeile(nummer, 0, 1, 'f') : anhang).fertig();
    }

    private static long stelle(byte[] pdf, int nummer) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.lastIndexOf("\n" + nummer + " 0 obj") + 1L;
    }

    private static String strom(String inhalt) {
        return "<</Length " + inhalt.length() + ">>\nstream\n" + inhalt + "\nendstream";
    }

    private static byte[] erste(int stufe) {
        return Testunterschrift.neu("erste")
                .zertifiziert(stufe)
                .auf(1, Urkunde.FREI, "Erste Unterschrift")
                .unter(URKUNDE);
    }
}
