package de.familienaudit.dokument.druck;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one font of all documents, Liberation Sans: its four cuts, and which characters all of them know. */
final class Druckschrift {

    static final String FAMILIE = "Liberation Sans";

    private static final String ORDNER = "/liberation/LiberationSans-";
    private static final int NORMAL = 400;
    private static final int FETT = 700;

    private static final List<Schnitt> SCHNITTE = List.of(
            new Schnitt("Regular.ttf", NORMAL, FontStyle.NORMAL),
            new Schnitt("Bold.ttf", FETT, FontStyle.NORMAL),
            new Schnitt("Italic.ttf", NORMAL, FontStyle.ITALIC),
            new Schnitt("BoldItalic.ttf", FETT, FontStyle.ITALIC));

    private record Schnitt(String datei, int staerke, FontStyle stil) {}

    private Druckschrift() {}

    /** Read once, when the first document is printed. */
    private static final class Zeichenvorrat {
        private static final BitSet ALLE = gemeinsame();

        private static BitSet gemeinsame() {
            BitSet gemeinsam = null;
            for (Schnitt schnitt : SCHNITTE) {
                BitSet zeichen = zeichen(schnitt);
                if (gemeinsam == null) {
                    gemeinsam = zeichen;
                } else {
                    gemeinsam.and(zeichen);
                }
            }
            return gemeinsam;
        }
    }

    /** Whether every cut has a picture for the character. */
    static boolean kennt(int codePoint) {
        return Zeichenvorrat.ALLE.get(codePoint);
    }

    /** @param pdf the document that keeps the cuts it uses */
    static void gib(PdfRendererBuilder builder, PDDocument pdf) {
        for (Schnitt schnitt : SCHNITTE) {
            builder.useFont(new Einbettung(pdf, schnitt), FAMILIE, schnitt.staerke(), schnitt.stil(), true);
        }
    }

    /**
     * Takes a cut into the document when it is first needed. Ligatures stay off: they would cost most of the time of
     * printing, and some programs copy them out of a PDF as signs of their own.
     */
    private static final class Einbettung extends PDFontSupplier {

        private final PDDocument pdf;
        private final Schnitt schnitt;

        private Einbettung(PDDocument pdf, Schnitt schnitt) {
            super(null);
            this.pdf = pdf;
            this.schnitt = schnitt;
        }

        @Override
        public PDFont supply() {
            try (InputStream datei = oeffne(schnitt)) {
                TrueTypeFont schrift = new TTFParser(true).parse(new RandomAccessReadBuffer(datei));
                schrift.setEnableGsub(false);
                return PDType0Font.load(pdf, schrift, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static InputStream oeffne(Schnitt schnitt) {
        InputStream datei = Druckschrift.class.getResourceAsStream(ORDNER + schnitt.datei());
        if (datei == null) {
            throw new IllegalStateException("font is missing: " + schnitt.datei());
        }
        return datei;
    }

    private static BitSet zeichen(Schnitt schnitt) {
        BitSet zeichen = new BitSet();
        try (InputStream datei = oeffne(schnitt);
                TrueTypeFont schrift = new TTFParser(true).parse(new RandomAccessReadBuffer(datei))) {
            CmapLookup bilder = schrift.getUnicodeCmapLookup();
            for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
                if (bilder.getGlyphId(c) > 0) {
                    zeichen.set(c);
                }
            }
            return zeichen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
