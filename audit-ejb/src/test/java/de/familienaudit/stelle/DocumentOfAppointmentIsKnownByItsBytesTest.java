package de.familienaudit.stelle;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.dokument.DateiQuelle;
import de.familienaudit.shared.Refusals;
import de.familienaudit.stelle.domain.UrkundeRule;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-4: Die Urkunde ist ein vollständiges PDF oder Bild bis 20 MB; der Name der Datei zählt nicht")
class DocumentOfAppointmentIsKnownByItsBytesTest {

    private static final byte[] PDF = latin1("%PDF-1.7\nInhalt\n%%EOF\n");
    private static final byte[] PNG = latin1("\u0089PNG\r\n\u001a\n....IEND\u00aeB`\u0082");
    private static final byte[] JPEG = latin1("\u00ff\u00d8\u00ff\u00e0....\u00ff\u00d9");

    @Test
    void theBytesTellTheKind() {
        assertThat(urkunde("a.pdf", PDF).medientyp()).isEqualTo("application/pdf");
        assertThat(urkunde("a.pdf", PNG).medientyp()).isEqualTo("image/png");
        assertThat(urkunde("a.exe", JPEG).medientyp()).isEqualTo("image/jpeg");
        assertThat(urkunde("", PNG).dateiname()).isEqualTo("urkunde.png");
    }

    @Test
    void emptyHugeForeignAndBrokenFilesAreRefused() {
        assertThat(refusals(new byte[0])).containsExactly("R-4.urkunde_leer");
        assertThat(refusals(new byte[UrkundeRule.MAX_BYTES + 1])).containsExactly("R-4.urkunde_zu_gross");
        assertThat(refusals(latin1("PK\u0003\u0004 ein Word-Dokument"))).containsExactly("R-4.urkunde_art");
        assertThat(refusals(latin1("%PD"))).containsExactly("R-4.urkunde_art");
        assertThat(refusals(latin1("\r\n%PDF-1.7 %%EOF"))).containsExactly("R-4.urkunde_art");
        assertThat(refusals(latin1("%PDF-1.7 abgebrochen"))).containsExactly("R-4.urkunde_beschaedigt");
        assertThat(refusals(latin1("%PDF-"))).containsExactly("R-4.urkunde_beschaedigt");
        assertThat(refusals(latin1("%PDF-1.7 %%EOF" + " ".repeat(2000)))).containsExactly("R-4.urkunde_beschaedigt");
    }

    @Test
    void theEndMarkLiesInTheLastKilobyteBehindTheBeginning() {
        assertThat(urkunde("a.pdf", latin1("%PDF-" + "x".repeat(2000) + "%%EOF" + " ".repeat(1019)))
                        .medientyp())
                .isEqualTo("application/pdf");
        assertThat(refusals(latin1("%PDF-" + "x".repeat(2000) + "%%EOF" + " ".repeat(1020))))
                .containsExactly("R-4.urkunde_beschaedigt");
        assertThat(refusals(latin1("\u00ff\u00d8\u00ff\u00d9"))).containsExactly("R-4.urkunde_beschaedigt");
        assertThat(urkunde("a.jpg", latin1("\u00ff\u00d8\u00ff\u00ff\u00d9")).medientyp())
                .isEqualTo("image/jpeg");
    }

    @Test
    void aFileThatBreaksOffWhileItIsReadIsIncomplete() {
        assertThat(Refusals.codes(() -> Urkundenablage.pruefe(new Datei("a.pdf", PDF, 5000))))
                .containsExactly("R-4.urkunde_beschaedigt");
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\Users\\amt\\Bestellung.pdf', Bestellung.pdf",
        "'../../etc/Bestellung.pdf', Bestellung.pdf",
        "'Bestellung 😀 Müller.pdf', 'Bestellung 😀 Müller.pdf'",
        "'', urkunde.pdf",
        "'ordner/', urkunde.pdf"
    })
    void theNameIsBare(String given, String kept) {
        assertThat(urkunde(given, PDF).dateiname()).isEqualTo(kept);
    }

    @Test
    void invisibleMarksAndLineBreaksDoNotComeIntoTheName() {
        assertThat(urkunde("Best\u202Efdp.exe\r\nX.pdf", PDF).dateiname()).isEqualTo("Bestfdp.exeX.pdf");
        assertThat(urkunde("x".repeat(300) + ".pdf", PDF).dateiname())
                .hasSize(200)
                .endsWith("x.pdf");
    }

    private static Iterable<String> refusals(byte[] inhalt) {
        return Refusals.codes(() -> urkunde("a.pdf", inhalt));
    }

    private static UrkundeRule.Angaben urkunde(String name, byte[] inhalt) {
        return Urkundenablage.pruefe(new Datei(name, inhalt, inhalt.length));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An uploaded file, which says itself how large it is. */
    private record Datei(String name, byte[] bytes, long groesse) implements DateiQuelle {

        @Override
        public InputStream oeffnen() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
