package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody but a reader knows what is white on a scanned page. */
@DisplayName("S-4: Eine zweite Unterschrift auf einer eingescannten Seite ist nicht entscheidbar; nie gültig, nie ein"
        + " falscher Vorwurf")
class SignatureOnAScannedPageIsUndecidedTest {

    private static final int[] STUFEN = {0, 1, 2, 3};
    private static final PDRectangle FREI = new PDRectangle(320, 300, 180, 50);
    private static final PDRectangle AUF_TEXT = new PDRectangle(70, 690, 100, 20);
    private static final float BREIT = PDRectangle.A4.getWidth();
    private static final float HOCH = PDRectangle.A4.getHeight();

    private final Urteilstafel tafel = new Urteilstafel();

    /** What is drawn on a page. */
    private interface Zeichnung {
        void auf(PDDocument document, PDPageContentStream content) throws IOException;
    }

    @Test
    @DisplayName(
            "one picture, strips, a white ground, unseen text beside the field: undecided where signing is permitted")
    void undecided() {
        for (int stufe : STUFEN) {
            pruefe("scanned page", stufe, scan((d, c) -> c.drawImage(bild(d), 0, 0, BREIT, HOCH)));
            pruefe(
                    "scanned page with edges",
                    stufe,
                    scan((d, c) -> c.drawImage(bild(d), 12, 12, BREIT - 24, HOCH - 24)));
            pruefe("scanned page in strips", stufe, scan((d, c) -> {
                for (int i = 0; i < 8; i++) {
                    c.drawImage(bild(d), 0, i * HOCH / 8, BREIT, HOCH / 8);
                }
            }));
            pruefe("scanned page on white", stufe, scan((d, c) -> {
                c.setNonStrokingColor(1f);
                c.addRect(0, 0, BREIT, HOCH);
                c.fill();
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
            }));
            pruefe("scanned page with unseen text elsewhere", stufe, scan((d, c) -> {
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
                text(c, RenderingMode.NEITHER);
            }));
        }
        tafel.zeige();
    }

    private void pruefe(String art, int stufe, byte[] pdf) {
        byte[] erste = Testunterschrift.neu("erste").zertifiziert(stufe).unter(pdf);
        byte[] zweite = Testunterschrift.neu("zweite").auf(0, FREI, "Zweite").unter(erste);
        if (stufe == 1) {
            tafel.rot(art, stufe, zweite);
            return;
        }
        tafel.nichtEntscheidbar(art, stufe, zweite);
        Pruefbericht bericht = Beispielschluessel.geprueft(zweite, 2);
        assertThat(bericht.signaturen()).anySatisfy(s -> {
            assertThat(s.umfang().aufBild()).isTrue();
            assertThat(s.umfang().ansicht().text()).isEqualTo("Zweite");
            assertThat(s.umfang().ansicht().skizze().vorher()).isNotEmpty();
        });
        byte[] unsichtbar = Testunterschrift.neu("zweite").unter(erste);
        tafel.gruen(art + ", signed again unseen", stufe, unsichtbar);
        byte[] geaendert = Testdokument.ergaenzt(zweite, d -> d.getPage(0).setRotation(90));
        tafel.rot(art + ", changed afterwards", stufe, geaendert);
        tafel.rot(
                art + ", changed between",
                stufe,
                Testunterschrift.neu("zweite")
                        .auf(0, FREI, "Zweite")
                        .vorher(d -> d.getDocumentInformation().setTitle("anders"))
                        .unter(erste));
        tafel.rot(
                art + ", over the signature before",
                stufe,
                Testunterschrift.neu("dritte").auf(0, FREI, "100.000").unter(zweite));
        byte[] stempel =
                Testdokument.ergaenzt(erste, d -> Angriffe.alle().get("stamp").auf(mitAnmerkungen(d)));
        tafel.rot(art + ", stamped", stufe, stempel);
    }

    private static PDDocument mitAnmerkungen(PDDocument d) {
        if (Angriffe.seite(d).getCOSArray(COSName.ANNOTS) == null) {
            Angriffe.seite(d).setItem(COSName.ANNOTS, new org.apache.pdfbox.cos.COSArray());
        }
        return d;
    }

    @Test
    @DisplayName("text, even unseen, beneath the field; a text, a line or a smaller picture beside the scan: changed as"
            + " ever")
    void changed() {
        for (int stufe : STUFEN) {
            rot("over unseen text of a scan", stufe, AUF_TEXT, scan((d, c) -> {
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
                text(c, RenderingMode.NEITHER);
            }));
            rot("over text on a scan", stufe, AUF_TEXT, scan((d, c) -> {
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
                text(c, RenderingMode.FILL);
            }));
            rot("over a page-wide picture beside text", stufe, FREI, scan((d, c) -> {
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
                text(c, RenderingMode.FILL);
            }));
            rot("over text beneath a picture", stufe, AUF_TEXT, scan((d, c) -> {
                text(c, RenderingMode.FILL);
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
            }));
            rot(
                    "over a picture of half a page",
                    stufe,
                    FREI,
                    scan((d, c) -> c.drawImage(bild(d), 0, 0, BREIT, HOCH / 2)));
            rot("over a small picture on a scan", stufe, FREI, scan((d, c) -> {
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
                c.drawImage(bild(d), 330, 310, 40, 20);
            }));
            rot("over a scan with a line", stufe, FREI, scan((d, c) -> {
                c.drawImage(bild(d), 0, 0, BREIT, HOCH);
                c.moveTo(10, 10);
                c.lineTo(500, 10);
                c.stroke();
            }));
        }
        tafel.zeige();
    }

    private void rot(String art, int stufe, PDRectangle platz, byte[] pdf) {
        byte[] erste = Testunterschrift.neu("erste").zertifiziert(stufe).unter(pdf);
        tafel.rot(
                art,
                stufe,
                Testunterschrift.neu("zweite").auf(0, platz, "100.000 EUR").unter(erste));
    }

    private static void text(PDPageContentStream content, RenderingMode art) throws IOException {
        content.beginText();
        content.setRenderingMode(art);
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
        content.newLineAtOffset(70, 700);
        content.showText("Kosten 10.000 EUR");
        content.endText();
    }

    private static PDImageXObject bild(PDDocument document) throws IOException {
        BufferedImage image = new BufferedImage(80, 110, BufferedImage.TYPE_BYTE_GRAY);
        image.setRGB(20, 20, 0xffffff);
        return JPEGFactory.createFromImage(document, image);
    }

    private static byte[] scan(Zeichnung zeichnung) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                zeichnung.auf(document, content);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
