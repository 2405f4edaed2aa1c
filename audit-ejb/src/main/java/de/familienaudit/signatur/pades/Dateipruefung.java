package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
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
     * What is known of a file that can be verified.
     *
     * @param kennung see {@link Pdfkennung}
     * @param signaturen byte ranges and values of all signatures and document time stamps
     */
    record Datei(String kennung, List<Signaturstelle> signaturen) {}

    private Dateipruefung() {}

    /**
     * @param limit largest size in bytes
     * @throws BusinessRuleException at the field {@code datei}: S-4.datei_leer,
     *     S-4.datei_zu_gross, S-4.kein_pdf, S-4.datei_entpackt_zu_gross, S-4.verschluesselt, S-4.beschaedigt,
     *     S-4.seiten_zu_gross
     */
    static Datei pruefe(byte[] pdf, long limit) {
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
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw Ablehnung.at(FELD, "S-4.verschluesselt");
            }
            seiten(document);
            return new Datei(Pdfkennung.von(document), stellen(document));
        } catch (InvalidPasswordException e) {
            throw Ablehnung.wegen(e, FELD, "S-4.verschluesselt");
        } catch (BusinessRuleException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // what PDFBox answers to files that only look like PDF
            throw Ablehnung.wegen(e, FELD, "S-4.beschaedigt");
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

    private static void seiten(PDDocument document) {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw Ablehnung.at(FELD, "S-4.seiten_zu_gross");
        }
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getMediaBox();
            if (Math.abs(box.getWidth()) > LARGEST_PAGE || Math.abs(box.getHeight()) > LARGEST_PAGE) {
                throw Ablehnung.at(FELD, "S-4.seiten_zu_gross");
            }
        }
    }

    private static List<Signaturstelle> stellen(PDDocument document) {
        List<Signaturstelle> stellen = new ArrayList<>();
        for (PDSignature signature : document.getSignatureDictionaries()) {
            COSDictionary dictionary = signature.getCOSObject();
            COSBase contents = dictionary.getDictionaryObject(COSName.CONTENTS);
            stellen.add(Signaturstelle.von(signature.getByteRange(), contents));
        }
        return stellen;
    }
}
