package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-4: Was kein PDF ist, beschädigt, verschlüsselt oder riesig, wird mit dem Grund abgelehnt")
class HostileFilesAreRefusedInTimeTest {

    private static final int LIMIT = 30_000_000;

    @Test
    @DisplayName("empty, text, an image, a program with a PDF's name")
    void noPdf() {
        refused(new byte[0], "S-4.datei_leer");
        refused("Hallo".getBytes(StandardCharsets.US_ASCII), "S-4.kein_pdf");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, "S-4.kein_pdf");
        refused(new byte[5000], "S-4.kein_pdf");
    }

    @Test
    @DisplayName("100 MB are refused by their size, whatever they hold")
    void large() {
        byte[] large = new byte[100_000_000];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, large, 0, 8);
        refused(large, "S-4.datei_zu_gross");
    }

    @Test
    @DisplayName("broken in several ways")
    void broken() {
        refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "S-4.beschaedigt");
        refused("%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII), "S-4.beschaedigt");
        byte[] pdf = Testdokument.pdf("x");
        refused(Arrays.copyOf(pdf, pdf.length / 10), "S-4.beschaedigt");
    }

    @Test
    @DisplayName("encrypted, with and without a password to open it: no word on the content")
    void encrypted() {
        for (String password : List.of("geheim", "")) {
            Pruefbericht bericht = Beispielschluessel.geprueft(verschluesselt(password), 0);
            assertThat(bericht.urteil()).isEqualTo(Urteil.NICHT_PRUEFBAR);
            assertThat(bericht.befunde()).containsExactly(Befund.VERSCHLUESSELT);
        }
    }

    @Test
    @DisplayName("pages as large as a house")
    void hugePages() {
        byte[] pdf = Testdokument.neuGeschrieben(
                Testdokument.pdf("x"), document -> document.getPage(0).setMediaBox(new PDRectangle(200_000, 200_000)));
        refused(pdf, "S-4.seiten_zu_gross");
    }

    @Test
    @DisplayName("a bomb: 1 GB packed into 5 MB, packed once, twice and three times")
    void bombs() throws IOException {
        byte[] once = packed(new Zeros(1L << 30));
        assertThat(once.length).isLessThan(5_000_000);
        refused(withStream(once), "S-4.datei_entpackt_zu_gross");
        byte[] twice = packed(new Bytes(once));
        refused(withStream(twice), "S-4.datei_entpackt_zu_gross");
        refused(withStream(packed(new Bytes(twice))), "S-4.datei_entpackt_zu_gross");
    }

    @Test
    @DisplayName("many small bombs count together; an ordinary document passes")
    void manyStreams() throws IOException {
        byte[] some = packed(new Zeros(40_000_000));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 10; i++) {
            file.write(withStream(some));
        }
        refused(file.toByteArray(), "S-4.datei_entpackt_zu_gross");
        assertThat(Entpackgrenze.haeltEin(Testdokument.pdf("x"))).isTrue();
    }

    private static void refused(byte[] file, String code) {
        PadesVerifier pruefer = new PadesVerifier(Signaturdienste.KEINE, Beispielschluessel.anker(), LIMIT);
        assertThatThrownBy(() -> pruefer.pruefe(file, 0, Testdokument.JETZT))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo(code);
                            assertThat(v.field()).isEqualTo("datei");
                        }));
    }

    private static byte[] verschluesselt(String password) {
        return Testdokument.neuGeschrieben(Testdokument.pdf("x"), document -> protect(document, password));
    }

    private static void protect(PDDocument document, String password) {
        try {
            document.protect(new StandardProtectionPolicy("besitzer", password, new AccessPermission()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private interface Source {
        void into(DeflaterOutputStream out) throws IOException;
    }

    private record Zeros(long count) implements Source {
        @Override
        public void into(DeflaterOutputStream out) throws IOException {
            byte[] piece = new byte[1 << 16];
            for (long left = count; left > 0; left -= piece.length) {
                out.write(piece);
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Bytes(byte[] bytes) implements Source {
        @Override
        public void into(DeflaterOutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    private static byte[] packed(Source source) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(1))) {
            source.into(out);
        }
        return bytes.toByteArray();
    }

    private static byte[] withStream(byte[] content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode /Length " + content.length + " >>\nstream\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        file.write(content);
        file.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        return file.toByteArray();
    }
}
