package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import de.familienaudit.dokument.druck.Seitenformat;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.ausgabe.Vereinbarungsdokument;
import de.familienaudit.zielvereinbarung.ausgabe.VereinbarungsdokumentService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Printing with the libraries of the EAR; what stands in the documents is checked in the unit tests. */
@DisplayName("G-1, S-2: Eine Fassung wird als PDF und Word gedruckt, ein Entwurf nie zur Unterschrift")
class DokumenteIT extends ServerTest {

    @Inject
    private Testkommune testkommune;

    @Inject
    private VereinbarungsdokumentService service;

    @Test
    void anAgreementIsPrintedAsPdfAndWordAndForSignature() throws IOException {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long fassung = testkommune.inKraft();

        Vereinbarungsdokument dokument = service.dokument(fassung);
        assertThat(text(dokument.pdf())).startsWith("%PDF-1.").contains("%%EOF");
        assertThat(beilagen(dokument.pdf()))
                .singleElement(STRING)
                .matches("zielvereinbarung-.+-nr-\\d+-fassung-1\\.json");
        assertThat(dokument.dateiname()).matches("Zielvereinbarung .+ Nr \\d+ Fassung 1");
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        dokument.word(word);
        assertThat(eintraege(word.toByteArray())).contains("word/document.xml", "word/styles.xml", "docProps/core.xml");

        assertThat(text(service.zeitplan(MassnahmenFilter.ALLE).orElseThrow().pdf(Seitenformat.A3_QUER)))
                .startsWith("%PDF-1.");
    }

    @Test
    void onlyADecidedFassungIsPrintedForSignature() throws IOException {
        testkommune.neu(Rolle.PROJEKTLEITUNG);
        long entwurf = testkommune.importiere(null);

        assertThat(text(service.dokument(entwurf).pdf())).startsWith("%PDF");
        assertThatThrownBy(() -> service.zurUnterschrift(entwurf, false))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .singleElement()
                        .satisfies(v -> assertThat(v.code()).isEqualTo("A-9.erst_beschliessen")));

        testkommune.nacherfassen(
                entwurf, "BESCHLOSSEN", LocalDate.now(ClockProducer.BERLIN).minusDays(3));
        assertThat(signaturfeld(service.zurUnterschrift(entwurf, false))).isEqualTo("Sig");
        assertThat(signaturfeld(service.zurUnterschrift(entwurf, true))).isEqualTo("Sig");
    }

    private static List<String> eintraege(byte[] docx) throws IOException {
        List<String> namen = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                namen.add(e.getName());
            }
        }
        return namen;
    }

    private static String signaturfeld(byte[] pdf) throws IOException {
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            return doc.getDocumentCatalog()
                    .getAcroForm(null)
                    .getField("Unterschrift")
                    .getFieldType();
        }
    }

    private static Set<String> beilagen(byte[] pdf) throws IOException {
        try (PDDocument doc = Loader.loadPDF(pdf)) {
            return Set.copyOf(doc.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .keySet());
        }
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }
}
