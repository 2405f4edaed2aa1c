package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Verweiskette;
import de.familienaudit.signatur.pades.vergleich.Signaturfelder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Rule S-4: whether a file can be verified at all, before anything expensive is done with it. */
final class Dateipruefung {

    private static final String FELD = "datei";
    private static final int HEADER_WITHIN = 1024;
    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};
    /** A page of five metres; the largest paper of the standard series has 1.7. Larger ones would fill the memory. */
    private static final float LARGEST_PAGE = 14_400;

    private static final int MOST_PAGES = 5_000;
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * What is known of a file that can be read.
     *
     * @param zustand whether it can be read; when not, nothing else is known
     * @param kennung see {@link Pdfkennung}
     * @param signaturen byte ranges and values of all signatures and document time stamps
     */
    record Datei(Zustand zustand, String kennung, List<Signaturstelle> signaturen) {}

    /** Whether a file can be read. */
    enum Zustand {
        LESBAR,
        /** it needs a password or the key of a certificate */
        VERSCHLUESSELT,
        /** it has traces of a signature but can only be read by repairing it, or not at all */
        BESCHAEDIGT
    }

    private Dateipruefung() {}

    /**
     * @param limit largest size in bytes
     * @throws BusinessRuleException at the field {@code datei}: S-4.datei_leer,
     *     S-4.datei_zu_gross, S-4.kein_pdf, S-4.datei_entpackt_zu_gross, S-4.ungewoehnlich_gepackt,
     *     S-4.beschaedigt, S-4.seiten_zu_gross, S-4.dauert_zu_lange
     */
    static Datei pruefe(byte[] pdf, long limit, Aufwand aufwand) {
        if (pdf.length == 0) {
            throw Ablehnung.at(FELD, "S-4.datei_leer");
        }
        if (pdf.length > limit) {
            throw Ablehnung.at(FELD, "S-4.datei_zu_gross", limit / MEGABYTE);
        }
        if (!beginntAlsPdf(pdf)) {
            throw Ablehnung.at(FELD, "S-4.kein_pdf");
        }
        if (!Entpackgrenze.haeltEin(pdf)) {
            throw Ablehnung.at(FELD, "S-4.datei_entpackt_zu_gross");
        }
        if (!Tokengrenze.masseSindErtraeglich(pdf)) {
            throw Ablehnung.at(FELD, "S-4.ungewoehnlich_gepackt");
        }
        Leser leser = null;
        try {
            Verweiskette.pruefe(pdf, pdf.length, aufwand);
            leser = new Leser(pdf);
            return gelesen(leser, aufwand);
        } catch (BusinessRuleException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // what PDFBox answers to files that only look like PDF, or that only repairing makes one
            if (leser != null && leser.verschluesselt()) {
                return new Datei(Zustand.VERSCHLUESSELT, "", List.of());
            }
            if (Bytepruefung.hatSpuren(pdf)) {
                return new Datei(Zustand.BESCHAEDIGT, "", List.of());
            }
            throw Ablehnung.wegen(e, FELD, "S-4.beschaedigt");
        }
    }

    private static Datei gelesen(Leser leser, Aufwand aufwand) throws IOException {
        try (PDDocument document = leser.parse(false)) {
            if (document.isEncrypted()) {
                return new Datei(Zustand.VERSCHLUESSELT, "", List.of());
            }
            seiten(document, aufwand);
            return new Datei(Zustand.LESBAR, Pdfkennung.von(document), stellen(document, aufwand));
        }
    }

    /** Tells encrypted files from broken ones, also those encrypted for certificates. */
    private static final class Leser extends PDFParser {

        private boolean verschluesselt;

        Leser(byte[] pdf) throws IOException {
            super(new RandomAccessReadBuffer(pdf));
        }

        @Override
        protected void prepareDecryption() throws IOException {
            verschluesselt =
                    document.getTrailer() != null && document.getTrailer().getItem(COSName.ENCRYPT) != null;
            super.prepareDecryption();
        }

        boolean verschluesselt() {
            return verschluesselt;
        }
    }

    private static boolean beginntAlsPdf(byte[] pdf) {
        int last = Math.min(HEADER_WITHIN, pdf.length - HEADER.length);
        for (int i = 0; i <= last; i++) {
            if (java.util.Arrays.equals(pdf, i, i + HEADER.length, HEADER, 0, HEADER.length)) {
                return true;
            }
        }
        return false;
    }

    private static void seiten(PDDocument document, Aufwand aufwand) throws IOException {
        List<COSDictionary> seiten = Signaturfelder.seiten(document, aufwand);
        if (seiten.size() > MOST_PAGES) {
            throw Ablehnung.at(FELD, "S-4.seiten_zu_gross");
        }
        for (COSDictionary seite : seiten) {
            aufwand.schritt();
            PDRectangle box = new PDPage(seite).getMediaBox();
            if (Math.abs(box.getWidth()) > LARGEST_PAGE || Math.abs(box.getHeight()) > LARGEST_PAGE) {
                throw Ablehnung.at(FELD, "S-4.seiten_zu_gross");
            }
        }
    }

    private static List<Signaturstelle> stellen(PDDocument document, Aufwand aufwand) throws IOException {
        List<Signaturstelle> stellen = new ArrayList<>();
        for (COSDictionary dictionary : Signaturfelder.signaturen(document, aufwand)) {
            COSBase contents = dictionary.getDictionaryObject(COSName.CONTENTS);
            stellen.add(Signaturstelle.von(
                    new PDSignature(dictionary).getByteRange(),
                    contents,
                    dictionary.getNameAsString(COSName.SUB_FILTER)));
        }
        return stellen;
    }
}
