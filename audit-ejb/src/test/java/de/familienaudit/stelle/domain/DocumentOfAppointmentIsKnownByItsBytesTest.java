package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.Beispielvertretung.JETZT;
import static de.familienaudit.stelle.domain.Beispielvertretung.vermerk;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
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
        assertThat(urkunde("a.pdf", PDF).dateiart()).isEqualTo(Urkundenart.PDF);
        assertThat(urkunde("a.pdf", PNG).dateiart()).isEqualTo(Urkundenart.PNG);
        assertThat(urkunde("a.exe", JPEG).dateiart()).isEqualTo(Urkundenart.JPEG);
        assertThat(Urkundenart.PDF.medientyp()).isEqualTo("application/pdf");
        assertThat(Urkundenart.PNG.endung()).isEqualTo("png");
    }

    @Test
    void emptyHugeForeignAndBrokenFilesAreRefused() {
        assertThat(refusals(new byte[0])).containsExactly("R-4.urkunde_leer");
        assertThat(refusals(new byte[Urkunde.MAX_BYTES + 1])).containsExactly("R-4.urkunde_zu_gross");
        assertThat(refusals(latin1("PK\u0003\u0004 ein Word-Dokument"))).containsExactly("R-4.urkunde_art");
        assertThat(refusals(latin1("%PD"))).containsExactly("R-4.urkunde_art");
        assertThat(refusals(latin1("%PDF-1.7 abgebrochen"))).containsExactly("R-4.urkunde_beschaedigt");
        assertThat(refusals(latin1("%PDF-"))).containsExactly("R-4.urkunde_beschaedigt");
        assertThat(refusals(latin1("%PDF-1.7 %%EOF" + " ".repeat(2000)))).containsExactly("R-4.urkunde_beschaedigt");
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

    @Test
    void isKeptWithFingerprintAndAuthor() {
        Urkunde u = urkunde("a.pdf", PDF);

        assertThat(u.groesse()).isEqualTo(PDF.length);
        assertThat(u.sha256()).isEqualTo("8128cb93791204f911933cd28115426c4249cd76146e67d9d4ef1c11737654ca");
        assertThat(u.hochgeladenAm()).isEqualTo(JETZT);
        assertThat(u.hochgeladenVon()).isEqualTo("Person 7");
        assertThat(u.hochgeladenVonKonto()).isEqualTo(7);
        assertThat(u.vertretungId()).isEqualTo(5);
        assertThat(u.kommuneId()).isEqualTo(1);
    }

    private static Iterable<String> refusals(byte[] inhalt) {
        return Refusals.codes(() -> urkunde("a.pdf", inhalt));
    }

    private static Urkunde urkunde(String name, byte[] inhalt) {
        return new Urkunde(1, 5, name, inhalt, vermerk(7));
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
