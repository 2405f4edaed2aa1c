package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** PDF files for tests: two pages of text and an empty signature field named Unterschrift. */
public final class Testdokument {

    public static final String FELD = "Unterschrift";
    public static final Instant JETZT = Instant.parse("2026-03-10T09:30:00Z");

    private Testdokument() {}

    /** What a step may throw that writes into a document. */
    public interface Schritt {
        void auf(PDDocument document) throws IOException;
    }

    public static byte[] pdf(String text) {
        try (PDDocument document = new PDDocument()) {
            seite(document, text);
            PDPage last = seite(document, "Erklärung zu: " + text);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(FELD);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(70, 500, 260, 90));
            widget.setPage(last);
            widget.setPrinted(true);
            last.getAnnotations().add(widget);
            form.getFields().add(field);
            return save(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] ohneFeld(String text) {
        try (PDDocument document = new PDDocument()) {
            seite(document, text);
            return save(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a document by appending to it, as an attacker (or another program) does. */
    public static byte[] ergaenzt(byte[] pdf, Schritt schritt) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            schritt.auf(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a document anew. */
    public static byte[] neuGeschrieben(byte[] pdf, Consumer<PDDocument> schritt) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            schritt.accept(document);
            return save(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Signaturauftrag auftrag() {
        return new Signaturauftrag(FELD, JETZT, "Antje Beispielmann", "Landrätin", "Sondershausen", false, true);
    }

    static PDPage seite(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(
                    PDType0Font.load(
                            document, Testdokument.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")),
                    12);
            content.newLineAtOffset(70, 750);
            content.showText(text);
            content.endText();
        }
        return page;
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
