package de.familienaudit.dokument.druck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A printed document is PDF/A-3A and PDF/UA-1, whatever was typed into it")
class PdfDruckTest {

    private static final float MM = 72 / 25.4f;

    private static final Dokumentangaben ANGABEN = new Dokumentangaben(
            "Zielvereinbarung „Probe“",
            "Kyffhäuserkreis",
            "Ein Versuch",
            "Kyffhäuserkreis · Zielvereinbarung",
            "",
            Seitenformat.A4_HOCH,
            Instant.parse("2026-03-01T10:00:00Z"));

    private static final Signaturfeld FELD = new Signaturfeld("Unterschrift", "Unterschrift der Landrätin");

    private static final String INHALT =
            """
            <h1>Erste Überschrift</h1><p>Ein Absatz über effiziente Fälle.</p>
            <h2>Zweite</h2>
            <table><thead><tr><th scope="col">Nummer</th><th scope="col">Titel</th></tr></thead>
            <tbody><tr><th scope="row">1.1.1</th><td>Straße und Größe</td></tr></tbody></table>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20" alt="Ein Balken von 10 bis 60">
              <rect x="10" y="4" width="50" height="12" fill="#1a4480"/><line x1="80" x2="80" y2="20" stroke="#b3261e"/>
              <polygon points="0,0 8,4 0,8" fill="#14171f"/><circle cx="90" cy="10" r="4" fill="none" stroke="#14171f" stroke-dasharray="2 1"/>
            </svg>
            <ul><li>eins</li><li>zwei</li></ul>
            <h3>Dritte</h3><p><em>kursiv</em> und <strong>fett</strong></p>
            """;

    private static byte[] drucke(String inhalt) {
        return PdfDruck.drucke(inhalt, ANGABEN, List.of(), List.of());
    }

    @Test
    @DisplayName("title, language, headings as bookmarks, page numbers, text that can be found again")
    void whole() throws IOException {
        byte[] pdf = drucke(INHALT);
        Pruefstelle.pruefe("versuch", pdf);
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            assertThat(doc.getDocumentInformation().getTitle()).isEqualTo(ANGABEN.titel());
            assertThat(doc.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(ANGABEN.erstelltAm());
            assertThat(doc.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            PDOutlineItem erste = doc.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(erste.getTitle()).isEqualTo("Erste Überschrift");
            assertThat(erste.getFirstChild().getTitle()).isEqualTo("Zweite");
            assertThat(erste.getFirstChild().getFirstChild().getTitle()).isEqualTo("Dritte");
            assertThat(text(pdf))
                    .contains("effiziente Fälle", "Straße und Größe", "Seite 1 von 1")
                    .doesNotContain("Druckschrift");
        }
    }

    @Test
    @DisplayName("what users type is text: markup, emoji, direction marks and control characters break nothing")
    void hostileText() throws IOException {
        String getippt =
                "<b>x</b> & \"y\" 'z' \u0000\u0007\u001B 😀 👩‍👧 \u202Egnp.exe \uFEFF\uFFFE\uD800 שלום مرحبا a\u0308 中 "
                        + "]]> <!-- --> {{x}} <script>alert(1)</script>";
        String inhalt =
                Druckvorlage.lade(PdfDruckTest.class, "probe.xhtml").fuelle(new Probe(getippt, List.of(getippt)));
        byte[] pdf = drucke(inhalt);
        Pruefstelle.pruefe("getipptes", pdf);
        assertThat(text(pdf))
                .contains("<b>x</b> & \"y\" 'z'", "[U+0000]", "[U+0007]", "[U+001B]", "[U+1F600]")
                .contains("[U+202E]gnp.exe", "[U+FFFE]", "[U+D800]", "[U+05E9]", "[U+4E2D]", "ä", "{{x}}")
                .contains("<script>alert(1)</script>")
                .contains("die Druckschrift dieses Dokuments nicht enthält");
    }

    record Probe(String text, List<String> liste) {}

    @Test
    @DisplayName("nothing is loaded from outside: no picture, style sheet, font or file")
    void nothingFromOutside() throws IOException {
        Path bild = Files.createTempFile("geheim", ".svg");
        Files.writeString(bild, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><unbekannt/></svg>");
        AtomicInteger anfragen = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            anfragen.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            byte[] pdf = drucke("<p>Text</p><p><img src='" + http + "a.png' alt='a'/><img src='" + http
                    + "a.svg' alt='b'/><img src='" + bild.toUri()
                    + "' alt='c'/><img src='file:///etc/hostname' alt='d'/>"
                    + "<img src='data:image/svg+xml,%3Csvg/%3E' alt='e'/></p>"
                    + "<div style=\"background-image: url('" + http + "b.png')\">Hintergrund</div>"
                    + "<style>@import url('" + http + "c.css'); @font-face { font-family: x; src: url('" + http
                    + "d.ttf'); }</style><link rel='stylesheet' href='" + http + "e.css'/>"
                    + "<object data='" + http + "f' type='image/png'></object><iframe src='" + http + "g'></iframe>");
            assertThat(text(pdf)).contains("Text", "Hintergrund");
            assertThat(anfragen).hasValue(0);
        } finally {
            server.stop(0);
            Files.delete(bild);
        }
    }

    @Test
    @DisplayName("a document type, an entity or broken markup is refused")
    void refused() {
        assertThatThrownBy(() -> drucke("<p>offen")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drucke("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><p>&a;</p>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> drucke("<p>&a;</p>")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("files travel inside, byte by byte, with name, type and how they belong to the document")
    void attachments() throws IOException {
        byte[] daten = "{\"a\":\"ä\"}".getBytes(StandardCharsets.UTF_8);
        Beilage beilage =
                new Beilage("zielvereinbarung.json", "application/json", daten, "Die Daten", Beilage.Beziehung.SOURCE);
        byte[] pdf = PdfDruck.drucke(INHALT, ANGABEN, List.of(beilage), List.of());
        Pruefstelle.pruefe("beilage", pdf);
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            PDComplexFileSpecification datei = doc.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("zielvereinbarung.json");
            assertThat(datei.getEmbeddedFile().toByteArray()).isEqualTo(daten);
            assertThat(datei.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(datei.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(doc.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")))
                    .hasSize(1);
        }
        assertThatThrownBy(() -> PdfDruck.drucke(INHALT, ANGABEN, List.of(beilage, beilage), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("an empty signature field lies on its place, on its page, and the document stays PDF/UA")
    void signatureField() throws IOException {
        String seiten = INHALT
                + "<div style=\"page-break-before: always\"><p>Ort und Tag</p><div class=\"signaturrahmen\"><div id=\""
                + FELD.platz() + "\" class=\"signaturplatz\"></div></div><p>Name</p></div>";
        byte[] pdf = PdfDruck.drucke(seiten, ANGABEN, List.of(), List.of(FELD));
        Pruefstelle.pruefe("signaturfeld", pdf);
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            PDSignatureField feld = (PDSignatureField)
                    doc.getDocumentCatalog().getAcroForm(null).getField("Unterschrift");
            assertThat(feld.getValue()).isNull();
            assertThat(feld.getAlternateFieldName()).isEqualTo(FELD.beschreibung());
            assertThat(doc.getPage(0).getAnnotations()).isEmpty();
            assertThat(doc.getPage(1).getAnnotations()).hasSize(1);
            COSDictionary rechteck = feld.getWidgets().get(0).getCOSObject();
            assertThat(rechteck.containsKey(COSName.AP)).isTrue();
            assertThat(feld.getWidgets().get(0).getRectangle().getWidth()).isCloseTo(85 * MM, within(1f));
            assertThat(feld.getWidgets().get(0).getRectangle().getHeight()).isCloseTo(28 * MM, within(1f));
            assertThat(feld.getWidgets().get(0).getRectangle().getUpperRightY()).isBetween(700f, 775f);
        }
    }

    @Test
    @DisplayName("a field without a reserved place is refused")
    void noPlace() {
        assertThatThrownBy(() -> PdfDruck.drucke(INHALT, ANGABEN, List.of(), List.of(FELD)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("long tables repeat their head, long words break, and it stays valid over many pages")
    void manyPages() throws IOException {
        StringBuilder zeilen = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            zeilen.append("<tr><th scope=\"row\">")
                    .append(i)
                    .append("</th><td>")
                    .append("Donaudampf".repeat(30))
                    .append("</td></tr>");
        }
        byte[] pdf = drucke(
                "<h1>Lang</h1><table><thead><tr><th scope=\"col\">Nummer</th><th scope=\"col\">Titel</th></tr></thead><tbody>"
                        + zeilen + "</tbody></table>");
        Pruefstelle.pruefe("lang", pdf);
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            assertThat(doc.getNumberOfPages()).isGreaterThan(10);
        }
        assertThat(text(pdf)).contains("Seite 11 von");
    }

    static String text(byte[] pdf) {
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
