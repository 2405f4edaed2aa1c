package de.familienaudit.zielvereinbarung.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.dokument.druck.Beilage;
import de.familienaudit.dokument.druck.Pruefstelle;
import de.familienaudit.signatur.pades.Beispielschluessel;
import de.familienaudit.signatur.pades.Pruefbericht;
import de.familienaudit.signatur.pades.Urteil;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsdruck;
import de.familienaudit.zielvereinbarung.druck.Vereinbarungsdruck.Art;
import de.familienaudit.zielvereinbarung.fassung.Wortlaut;
import de.familienaudit.zugang.kommune.Kommunenname;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The agreement as a document: everything of the Fassung, in the order and under the names of the original")
class VereinbarungsdokumentTest {

    private static final String BEISPIEL = "Beispiel, keine rechtswirksame Unterschrift";
    private static final Kommunenname KREIS = new Kommunenname("Kyffhäuserkreis", "LANDKREIS");
    private static final Kommunenname STADT = new Kommunenname("Sondershausen", "STADT");

    private static Vereinbarungsdruck druck(Wortlaut wortlaut, Kommunenname kommune, Art art, Beilage... beilagen) {
        Fassungsplan plan = Fassungsplan.aus(wortlaut, Beispielwortlaut.BAUT_AUF, Beispielwortlaut.BESCHLUSS);
        return Vereinbarungsdruck.von(
                wortlaut, kommune, plan.achse(), plan.zeilen(), List.of(beilagen), art, Beispielwortlaut.JETZT);
    }

    private static Wortlaut in(Fassungsstatus status) {
        return Beispielwortlaut.beispiel(status);
    }

    @Test
    @DisplayName("to read: 54 measures, the plan, lines for the pen, the data inside; PDF/A-3A and PDF/UA-1")
    void toRead() throws IOException {
        byte[] daten = "{}".getBytes(StandardCharsets.UTF_8);
        byte[] pdf = druck(
                        in(Fassungsstatus.IN_KRAFT),
                        KREIS,
                        Art.ZUM_LESEN,
                        new Beilage("daten.json", "application/json", daten, "Daten", Beilage.Beziehung.SOURCE))
                .pdf();
        Pruefstelle.pruefe("zielvereinbarung", pdf);
        String text = text(pdf);
        assertThat(text)
                .contains(
                        "Fassung 1, in Kraft",
                        "10.06.2020, Vorlage 2020/7/010",
                        "01.01.2020 bis 31.12.2022",
                        "Ellen Ehring")
                .contains("Handlungsfeld 6", "Maßnahme 1.1.1: Landesmittel", "Maßnahme 6.3.1")
                .contains("Indikator / Erfolgskriterium", "Zielgruppe", "Kosten / Ressourcen", "Verantwortlich")
                .contains("Umsetzungsbeginn", "Umsetzungsende", "Kommunikation", "keine Angabe")
                .contains("Zeitplan der Maßnahmen", "Erklärung der Landrätin oder des Landrats", "Funktion")
                .doesNotContain(BEISPIEL, "Entwurf");
        assertThat(text.split("Maßnahme \\d\\.\\d\\.\\d+:", -1)).hasSize(54 + 1);
        assertThat(text.indexOf("Haupt-Zielsetzung"))
                .isLessThan(text.indexOf("Vision"))
                .isLessThan(text.indexOf("Handlungsfeld 1"));
    }

    @Test
    @DisplayName("S-2: for signature: an empty field instead of lines, marked as example where it is one")
    void forSignature() throws IOException {
        byte[] pdf = druck(in(Fassungsstatus.BESCHLOSSEN), KREIS, new Art(true, true))
                .pdf();
        Pruefstelle.pruefe("zur-unterschrift", pdf);
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            assertThat(doc.getDocumentCatalog()
                            .getAcroForm(null)
                            .getField("Unterschrift")
                            .getFieldType())
                    .isEqualTo("Sig");
            for (int seite = 1; seite <= doc.getNumberOfPages(); seite++) {
                PDFTextStripper eine = new PDFTextStripper();
                eine.setStartPage(seite);
                eine.setEndPage(seite);
                assertThat(eine.getText(doc)).as("page %d", seite).contains(BEISPIEL);
            }
        }
        byte[] echt = druck(in(Fassungsstatus.BESCHLOSSEN), KREIS, new Art(true, false))
                .pdf();
        assertThat(text(echt)).doesNotContain(BEISPIEL);
    }

    @Test
    @DisplayName("S-2, S-4: signed, it is still PDF/A-3A and PDF/UA-1, valid and signed as a whole")
    void signed() throws IOException {
        byte[] signiert =
                Beispielschluessel.unterschrieben(druck(in(Fassungsstatus.BESCHLOSSEN), KREIS, new Art(true, true))
                        .pdf());
        Pruefstelle.pruefe("unterzeichnet", signiert);
        Pruefbericht bericht = Beispielschluessel.geprueft(signiert, 1);
        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        assertThat(bericht.signaturen()).singleElement().satisfies(s -> assertThat(s.ganzeDatei())
                .isTrue());
    }

    @Test
    @DisplayName("G-1: a draft says on every page that nothing is decided; a town has a Bürgermeisterin")
    void draft() {
        byte[] pdf = druck(in(Fassungsstatus.ENTWURF), STADT, Art.ZUM_LESEN).pdf();
        assertThat(text(pdf))
                .contains("Entwurf, nicht beschlossen", "Erklärung der Bürgermeisterin oder des Bürgermeisters")
                .doesNotContain("Landrätin oder des Landrats");
    }

    @Test
    @DisplayName("whatever users typed into any field, the PDF stays valid and the Word document opens")
    void hostile() throws IOException {
        Wortlaut wortlaut = Beispielwortlaut.mal(
                1, Fassungsstatus.IN_KRAFT, " <b>&\"'</b> 😀 \u202Eabc \u0001 ]]> {{titel}} " + "W".repeat(200));
        Vereinbarungsdruck druck = druck(wortlaut, KREIS, Art.ZUM_LESEN);
        byte[] pdf = druck.pdf();
        Pruefstelle.pruefe("zielvereinbarung-getipptes", pdf);
        assertThat(text(pdf)).contains("[U+1F600]", "[U+202E]abc", "[U+0001]", "{{titel}}", "<b>&\"'</b>");
        try (XWPFDocument doc = word(druck)) {
            assertThat(doc.getParagraphs().get(0).getText()).contains("<b>&\"'</b> 😀", "[U+0001]");
        }
    }

    @Test
    @DisplayName("an empty Fassung prints as well, without plan")
    void empty() throws IOException {
        Wortlaut voll = in(Fassungsstatus.ENTWURF);
        Wortlaut leer = new Wortlaut(voll.fassung(), List.of());
        byte[] pdf = druck(leer, KREIS, Art.ZUM_LESEN).pdf();
        Pruefstelle.pruefe("zielvereinbarung-leer", pdf);
        assertThat(text(pdf)).doesNotContain("Zeitplan der Maßnahmen");
    }

    @Test
    @DisplayName("a text of two megabytes breaks over pages")
    void huge() {
        Wortlaut wortlaut = in(Fassungsstatus.IN_KRAFT);
        Fassungstext.Zielteil lang = new Fassungstext.Zielteil(
                "1.1", new Zieltext("Ziel", "Zeile mit Worten. ".repeat(20_000), ""), List.of(), List.of());
        Fassungstext.Feld feld = new Fassungstext.Feld(1, "Feld", "", List.of(lang));
        byte[] pdf = druck(new Wortlaut(wortlaut.fassung(), List.of(feld)), KREIS, Art.ZUM_LESEN)
                .pdf();
        assertThat(text(pdf).split("Zeile mit Worten", -1).length).isGreaterThan(19_000);
    }

    @Test
    @DisplayName("as Word document: headings that Word knows, tables with a repeated head, German, page numbers")
    void asWord() throws IOException {
        Vereinbarungsdruck druck = druck(in(Fassungsstatus.IN_KRAFT), KREIS, Art.ZUM_LESEN);
        try (XWPFDocument doc = word(druck)) {
            List<String> koepfe = doc.getParagraphs().stream()
                    .filter(p -> "Heading4".equals(p.getStyle()))
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(koepfe).hasSize(54).first().asString().startsWith("Maßnahme 1.1.1: Landesmittel");
            assertThat(doc.getParagraphs().stream().filter(p -> "Heading2".equals(p.getStyle())))
                    .hasSizeGreaterThanOrEqualTo(6 + 5);
            XWPFTable erste = doc.getTables().get(0);
            assertThat(erste.getRow(0).isRepeatHeader()).isTrue();
            assertThat(stile(druck)).contains("de-DE");
            assertThat(doc.getFooterList()
                            .get(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .xmlText())
                    .contains("PAGE", "NUMPAGES");
            assertThat(doc.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(doc.getProperties().getCoreProperties().getTitle()).contains("Zielvereinbarung");
        }
    }

    private static XWPFDocument word(Vereinbarungsdruck druck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        druck.word(out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String stile(Vereinbarungsdruck druck) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        druck.word(out);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if ("word/styles.xml".equals(e.getName())) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no styles");
    }

    private static String text(byte[] pdf) {
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(doc).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
