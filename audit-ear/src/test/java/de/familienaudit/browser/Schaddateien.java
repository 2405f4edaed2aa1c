package de.familienaudit.browser;

import de.familienaudit.server.Testunterschrift;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDF files that want much work from whoever reads them; the signed ones were changed afterwards, so that they are compared. */
public final class Schaddateien {

    private static final int MEGABYTE = 1024 * 1024;

    private Schaddateien() {}

    /** By what they do. */
    public static Map<String, byte[]> alle() {
        Map<String, byte[]> dateien = new LinkedHashMap<>();
        dateien.put(
                "clip of curves",
                verglichen(document -> inhalt(document, ausschnitt(600) + "0 0 600 800 re f ".repeat(300))));
        dateien.put("a million operators", verglichen(document -> inhalt(document, "0 0 m 9 9 l S ".repeat(400_000))));
        dateien.put("forms in forms", verglichen(Schaddateien::verschachtelt));
        dateien.put("a form that draws itself", verglichen(Schaddateien::selbst));
        dateien.put("saved states", verglichen(document -> inhalt(document, "q ".repeat(2_000_000))));
        dateien.put(
                "a stroke of a million dashes",
                verglichen(document -> inhalt(document, "[.0001 .0001] 0 d 0 0 m 600 800 l S ".repeat(500))));
        dateien.put("arrays in arrays", roh("[".repeat(18 * MEGABYTE)));
        dateien.put("empty dictionaries", roh("[" + "<<>>".repeat(4 * MEGABYTE) + "]"));
        dateien.put("a packed flood of objects", gepackt("<</a[".repeat(3 * MEGABYTE)));
        dateien.put(
                "pages that are their own parent",
                roh("<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 99999/Parent 2 0 R>>"));
        return dateien;
    }

    private static byte[] verglichen(Consumer<PDDocument> dazu) {
        byte[] signed = Testunterschrift.unterschrieben("Max Schlimm", Testunterschrift.blatt(dazu));
        try (PDDocument document = Loader.loadPDF(signed);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = document.getPage(0);
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            page.getAnnotations().add(note);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ausschnitt(int curves) {
        StringBuilder path = new StringBuilder("0 0 m ");
        for (int i = 0; i < curves; i++) {
            path.append(i * 7 % 600)
                    .append(' ')
                    .append(i * 13 % 800)
                    .append(' ')
                    .append(i * 17 % 600)
                    .append(' ');
            path.append(i * 11 % 800)
                    .append(' ')
                    .append(i * 5 % 600)
                    .append(' ')
                    .append(i * 3 % 800)
                    .append(" c ");
        }
        return path.append("W* n ").toString();
    }

    private static void inhalt(PDDocument document, String commands) {
        try {
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(commands.getBytes(StandardCharsets.US_ASCII));
            }
            document.getPage(0).setContents(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Thirty forms, each of which draws the one before twice: two to the thirtieth lines. */
    private static void verschachtelt(PDDocument document) {
        PDFormXObject form = form(document, "0 0 m 9 9 l S", null);
        for (int i = 0; i < 30; i++) {
            form = form(document, "/X Do /X Do", form);
        }
        zeichne(document, form);
    }

    private static void selbst(PDDocument document) {
        PDFormXObject form = form(document, "/X Do", null);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("X"), form);
        form.setResources(resources);
        zeichne(document, form);
    }

    private static PDFormXObject form(PDDocument document, String commands, PDFormXObject inner) {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(600, 800));
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write(commands.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (inner != null) {
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("X"), inner);
            form.setResources(resources);
        }
        return form;
    }

    private static void zeichne(PDDocument document, PDFormXObject form) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("X"), form);
        document.getPage(0).setResources(resources);
        inhalt(document, "/X Do");
    }

    /** A file whose second object is this text. */
    private static byte[] roh(String object) {
        return ("%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj " + object
                        + " endobj\ntrailer <</Root 1 0 R/Size 3>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gepackt(String objects) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                deflater.write(("9 0 " + objects).getBytes(StandardCharsets.US_ASCII));
            }
            COSStream stream = document.getDocument().createCOSStream();
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            stream.setItem(COSName.TYPE, COSName.OBJ_STM);
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            stream.setInt(COSName.N, 1);
            stream.setInt(COSName.FIRST, 4);
            COSArray kept = new COSArray();
            kept.add(stream);
            kept.add(new COSDictionary());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Kept"), kept);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
