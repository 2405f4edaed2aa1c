package de.familienaudit.dokument.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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

    static void gib(PdfRendererBuilder builder) {
        for (Schnitt schnitt : SCHNITTE) {
            builder.useFont(() -> oeffne(schnitt), FAMILIE, schnitt.staerke(), schnitt.stil(), true);
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
