package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tampering set: every way to change a signed file that we know of, and each one is found. */
@DisplayName("S-4: Jede Veränderung einer unterschriebenen Datei fällt auf")
class ChangedFilesAreFoundTest {

    private static final byte[] PDF = Testdokument.pdf("Zielvereinbarung, Fassung 1");
    private static final byte[] SIGNED = Beispielschluessel.unterschrieben(PDF);
    private static final int[] RANGE = byteRange(SIGNED);

    @Test
    @DisplayName("one changed byte in the content")
    void content() {
        assertAltered(changed(PDF.length / 2));
        assertFound(changed(PDF.length - 100));
        assertAltered(changed(PDF.length + 100));
    }

    @Test
    @DisplayName("one changed byte anywhere: 60 places chosen by chance")
    void anywhere() {
        Random random = new Random(20260310);
        Set<Integer> missed = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(SIGNED.length);
            byte[] file = SIGNED.clone();
            file[at] ^= (byte) (1 << random.nextInt(8));
            if (!found(file)) {
                missed.add(at);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    @DisplayName("one changed digit in /Contents: at its beginning, in its middle, in the zeros after it")
    void contents() {
        int from = RANGE[1] + 1;
        int to = RANGE[2] - 1;
        for (int at : List.of(from, from + 1, from + 4, from + 700, (from + to) / 2, to - 2, to - 1)) {
            byte[] file = SIGNED.clone();
            file[at] = (byte) (file[at] == '0' ? '1' : '0');
            assertAltered(file);
        }
    }

    @Test
    @DisplayName("a letter in /Contents that only changed its case")
    void contentsCase() {
        int at = RANGE[1] + 1;
        while (SIGNED[at] < 'A') {
            at++;
        }
        byte[] file = SIGNED.clone();
        file[at] ^= 0x20;
        assertAltered(file);
    }

    @Test
    @DisplayName("one changed byte in the dictionary of the signature: its time, its range, its kind, its filter")
    void dictionary() {
        for (String entry : List.of("/M (", "/ByteRange [", "/SubFilter /", "/Filter /", "/Name (", "/Location (")) {
            assertAltered(changed(indexOf(SIGNED, entry) + entry.length()));
        }
    }

    @Test
    @DisplayName("appended bytes, be it a single line end")
    void appended() {
        assertAltered(plus("\n"));
        assertAltered(plus("%%EOF\n"));
        assertAltered(plus(" ".repeat(5000)));
        assertThat(Beispielschluessel.geprueft(plus("\n"), 1).befunde()).contains(Befund.NACHTRAEGLICH_ERGAENZT);
    }

    @Test
    @DisplayName("cut off at the end")
    void cut() {
        assertFound(Arrays.copyOf(SIGNED, SIGNED.length - 1));
        assertFound(Arrays.copyOf(SIGNED, SIGNED.length - 2000));
    }

    @Test
    @DisplayName("text written over a page by appending")
    void overlay() {
        assertAltered(Testdokument.ergaenzt(SIGNED, document -> {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 30);
                content.newLineAtOffset(70, 650);
                content.showText("100.000 EUR");
                content.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    @DisplayName("a note added by appending")
    void annotation() {
        assertAltered(Testdokument.ergaenzt(SIGNED, document -> {
            PDAnnotationText note = new PDAnnotationText();
            note.setContents("gilt nicht");
            note.setRectangle(new PDRectangle(100, 600, 20, 20));
            PDPage page = document.getPage(0);
            page.getAnnotations().add(note);
            page.getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(note.getCOSObject())));
            page.getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    @DisplayName("a page added by appending")
    void page() {
        assertAltered(Testdokument.ergaenzt(SIGNED, document -> {
            Testdokument.seite(document, "Nachtrag").getCOSObject().setNeedToBeUpdated(true);
            COSDictionary pages = document.getPages().getCOSObject();
            pages.setNeedToBeUpdated(true);
        }));
    }

    @Test
    @DisplayName("other particulars (title) by appending")
    void info() {
        assertAltered(Testdokument.ergaenzt(SIGNED, document -> {
            document.getDocumentInformation().setTitle("Fassung 2");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
        }));
    }

    @Test
    @DisplayName("changed by appending and signed again by somebody else")
    void changedAndSignedAgain() {
        byte[] changed = Testdokument.ergaenzt(SIGNED, document -> {
            Testdokument.seite(document, "Nachtrag").getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
        assertAltered(Zweitunterschrift.von(changed));
    }

    @Test
    @DisplayName("signed a second time by somebody else, where the first signature permits nothing")
    void signedAgain() {
        assertAltered(Zweitunterschrift.von(SIGNED));
    }

    @Test
    @DisplayName("the signature stripped: the field emptied, or the file cut back to what it was before")
    void stripped() {
        byte[] emptied = Testdokument.neuGeschrieben(SIGNED, ChangedFilesAreFoundTest::leereFeld);
        assertThat(Beispielschluessel.geprueft(emptied, 1).befunde()).contains(Befund.SIGNATUR_FEHLT);
        assertAltered(emptied);
        byte[] before = Arrays.copyOf(SIGNED, PDF.length);
        assertThat(Beispielschluessel.geprueft(before, 1).urteil()).isEqualTo(Urteil.VERAENDERT);
        assertThat(Beispielschluessel.geprueft(before, 0).urteil()).isEqualTo(Urteil.KEINE_SIGNATUR);
    }

    @Test
    @DisplayName("the signature moved to another document")
    void moved() {
        byte[] other = Testdokument.pdf("Zielvereinbarung, Fassung 2");
        byte[] appended = Arrays.copyOfRange(SIGNED, PDF.length, SIGNED.length);
        byte[] forged = Arrays.copyOf(other, other.length + appended.length);
        System.arraycopy(appended, 0, forged, other.length, appended.length);
        assertFound(forged);

        byte[] target = Beispielschluessel.unterschrieben(other);
        int[] range = byteRange(target);
        System.arraycopy(SIGNED, RANGE[1], target, range[1], Math.min(RANGE[2] - RANGE[1], range[2] - range[1]));
        assertAltered(target);
    }

    @Test
    @DisplayName("written anew by a program, with the signature inside")
    void rewritten() {
        assertAltered(Testdokument.neuGeschrieben(SIGNED, document -> {}));
    }

    private static void leereFeld(PDDocument document) {
        document.getDocumentCatalog()
                .getAcroForm()
                .getField(Testdokument.FELD)
                .getCOSObject()
                .removeItem(COSName.V);
    }

    private static byte[] changed(int at) {
        byte[] file = SIGNED.clone();
        file[at] = (byte) (file[at] == 'X' ? 'Y' : 'X');
        return file;
    }

    private static byte[] plus(String text) {
        byte[] more = text.getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(SIGNED, SIGNED.length + more.length);
        System.arraycopy(more, 0, file, SIGNED.length, more.length);
        return file;
    }

    private static void assertAltered(byte[] file) {
        assertThat(Beispielschluessel.geprueft(file, 1).urteil()).isEqualTo(Urteil.VERAENDERT);
    }

    /** Altered, or so broken that it cannot be read any more. */
    private static void assertFound(byte[] file) {
        assertThat(found(file)).isTrue();
    }

    private static boolean found(byte[] file) {
        try {
            return Beispielschluessel.geprueft(file, 1).urteil() == Urteil.VERAENDERT;
        } catch (BusinessRuleException e) {
            return Set.of("S-4.beschaedigt", "S-4.kein_pdf")
                    .contains(e.violations().get(0).code());
        }
    }

    private static int indexOf(byte[] file, String text) {
        int at = new String(file, StandardCharsets.ISO_8859_1).lastIndexOf(text);
        assertThat(at).as(text).isPositive();
        return at;
    }

    private static int[] byteRange(byte[] file) {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(file)) {
            return document.getSignatureDictionaries().get(0).getByteRange();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
