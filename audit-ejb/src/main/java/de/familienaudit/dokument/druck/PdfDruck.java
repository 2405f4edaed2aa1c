package de.familienaudit.dokument.druck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * The one way to a PDF: XHTML in, a file out that is PDF/A-3A and PDF/UA-1 at once (ADR 22). Look, head and foot of the
 * pages, bookmarks from the headings and the note on characters that the font lacks come from here. Nothing is ever
 * loaded from outside, whatever the XHTML names.
 */
public final class PdfDruck {

    private PdfDruck() {}

    /**
     * Prints a document.
     *
     * @param inhalt what stands between {@code <body>} and {@code </body>}: well-formed XHTML, what users typed escaped
     *     (see {@link Druckvorlage})
     * @param beilagen files inside the PDF, in their order
     * @param felder empty signature fields; the content holds an element for the place of each
     * @throws IllegalArgumentException when the content is not well-formed or has no place for a field
     */
    public static byte[] drucke(
            String inhalt, Dokumentangaben angaben, List<Beilage> beilagen, List<Signaturfeld> felder) {
        Document bogen = Druckbogen.aus(inhalt, angaben);
        try (Satz satz = Satz.von(bogen)) {
            PDDocument pdf = satz.pdf();
            Beilagenfach.lege(pdf, beilagen, angaben.erstelltAm());
            for (Signaturfeld feld : felder) {
                Signaturplatz.lege(pdf, feld, satz.platz(feld.platz()));
            }
            satz.datiere(angaben.erstelltAm());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
