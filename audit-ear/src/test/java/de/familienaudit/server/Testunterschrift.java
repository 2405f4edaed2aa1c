package de.familienaudit.server;

import de.familienaudit.signatur.pades.Beispielzertifikate;
import de.familienaudit.signatur.pades.PadesSigner;
import de.familienaudit.signatur.pades.Schluesseldatei;
import de.familienaudit.signatur.pades.Signaturauftrag;
import de.familienaudit.signatur.pades.Signaturdienste;
import de.familienaudit.signatur.pades.Signaturschluessel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A small PDF with an empty signature field, and the same one signed with an example key. */
public final class Testunterschrift {

    public static final String FELD = "Unterschrift";

    private static final char[] PASSPHRASE = "Süßholz".toCharArray();

    private Testunterschrift() {}

    /** A page with nothing on it but the field. */
    public static byte[] blatt() {
        return blatt(document -> {});
    }

    /** The same with something drawn or hung into it. */
    public static byte[] blatt(Consumer<PDDocument> dazu) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(FELD);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(70, 500, 260, 90));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            form.getFields().add(field);
            dazu.accept(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key of a person under a new example authority. */
    public static Signaturschluessel schluessel(String name) {
        Instant jetzt = Instant.now();
        byte[] datei = Beispielzertifikate.neu(jetzt).schluesseldatei(name, PASSPHRASE, jetzt);
        return Schluesseldatei.oeffnen(datei, PASSPHRASE.clone(), jetzt);
    }

    public static Signaturauftrag auftrag(String name) {
        return new Signaturauftrag(FELD, Instant.now(), name, "Landrätin", "Sondershausen", false, true);
    }

    /** Signed outside of the server. */
    public static byte[] unterschrieben(String name) {
        return unterschrieben(name, blatt());
    }

    /** A page of ours, see {@link #blatt(Consumer)}, signed outside of the server. */
    public static byte[] unterschrieben(String name, byte[] blatt) {
        try (Signaturschluessel key = schluessel(name)) {
            return new PadesSigner(Signaturdienste.KEINE, jetzt -> List.of()).unterzeichne(blatt, auftrag(name), key);
        }
    }

    /** One letter of the place in the dictionary of the signature is another one: readable as before, and not the same. */
    public static byte[] veraendert(byte[] signed) {
        String ort = "/Location (";
        byte[] file = signed.clone();
        file[new String(signed, StandardCharsets.ISO_8859_1).indexOf(ort) + ort.length()] ^= 1;
        return file;
    }
}
