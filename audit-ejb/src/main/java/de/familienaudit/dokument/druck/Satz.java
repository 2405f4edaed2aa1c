package de.familienaudit.dokument.druck;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** A sheet set into pages: tagged, with its font and colour profile inside, and nothing loaded from outside. */
public final class Satz implements AutoCloseable {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String PROGRAMM = "Familienaudit";

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;

    private Satz(PdfBoxRenderer renderer, PDDocument pdf) {
        this.renderer = renderer;
        this.pdf = pdf;
    }

    public static Satz von(Document bogen) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(bogen, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer(PROGRAMM);
        builder.useSVGDrawer(new SvgPainter());
        nichtsVonAussen(builder);
        PDDocument pdf = new PDDocument();
        builder.usePDDocument(pdf);
        Druckschrift.gib(builder, pdf);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        try {
            return new Satz(renderer, renderer.createPDFKeepOpen());
        } catch (IOException | RuntimeException e) {
            renderer.close();
            pdf.close();
            throw e;
        }
    }

    /** Three bolts on one door: no address is resolved, none is allowed, and no protocol has a reader. */
    private static void nichtsVonAussen(PdfRendererBuilder builder) {
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    public PDDocument pdf() {
        return pdf;
    }

    /**
     * Where an element lies.
     *
     * @throws IllegalArgumentException when the content has no such element
     */
    public Platz platz(String id) {
        List<PagePosition<Box>> orte = renderer.findPagePositionsByID(Pattern.compile(Pattern.quote(id)));
        if (orte.isEmpty()) {
            throw new IllegalArgumentException("no place reserved: " + id);
        }
        PagePosition<Box> ort = orte.get(0);
        return new Platz(ort.getPageNo(), ort.getX(), ort.getY(), ort.getWidth(), ort.getHeight());
    }

    /** A place on a page, in points from its lower left corner; pages from 0. */
    public record Platz(int seite, float x, float y, float breite, float hoehe) {}

    /** Puts the time of the program's clock in place of the computer's. */
    public void datiere(Instant zeit) {
        Calendar calendar = GregorianCalendar.from(zeit.atZone(ZoneOffset.UTC));
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.getDocumentInformation().setModificationDate(calendar);
    }

    @Override
    public void close() throws IOException {
        try (PDDocument ende = pdf) {
            renderer.close();
        }
    }
}
