package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** One signature with a key made for it and one verification, both thrown away: what is slow the first time is done then. */
public final class SignaturWarmup {

    private static final String FELD = "Unterschrift";
    private static final int WIDTH = 200;
    private static final int HEIGHT = 80;
    private static final long LIMIT = 1_000_000;

    private SignaturWarmup() {}

    /** @return how long it took, in milliseconds */
    public static long laufen(Instant jetzt) {
        long begin = System.nanoTime();
        char[] passphrase = {'e', 'i', 'n', 'm', 'a', 'l'};
        Beispielzertifikate stelle = Beispielzertifikate.neu(jetzt);
        byte[] datei = stelle.schluesseldatei("Probe", passphrase, jetzt);
        Vertrauensanker anker = Vertrauensanker.von(List.of(stelle.ca()));
        Signaturauftrag auftrag = new Signaturauftrag(FELD, jetzt, "Probe", "Probe", "Probe", false, true);
        try (Signaturschluessel key = Schluesseldatei.oeffnen(datei, passphrase, jetzt)) {
            byte[] signed = new PadesSigner(Signaturdienste.KEINE, anker).unterzeichne(leeresBlatt(), auftrag, key);
            Urteil urteil = new PadesVerifier(Signaturdienste.KEINE, anker, LIMIT)
                    .pruefe(signed, 1, jetzt)
                    .urteil();
            if (urteil != Urteil.UNVERAENDERT_GUELTIG) {
                throw new IllegalStateException("an example just signed was judged " + urteil);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private static byte[] leeresBlatt() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(FELD);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(WIDTH, WIDTH, WIDTH, HEIGHT));
            widget.setPage(page);
            page.getAnnotations().add(widget);
            form.getFields().add(field);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
