package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-4: Zu einer unterschriebenen Datei heißt es: unverändert, von wem, wann, wie weit vertraut")
class SignedFileIsIntactAndValidTest {

    private final byte[] pdf = Testdokument.pdf("Zielvereinbarung, Fassung 1");
    private final byte[] signed = Beispielschluessel.unterschrieben(pdf);

    @Test
    @DisplayName("valid when the authority is trusted")
    void valid() throws Exception {
        Pruefbericht bericht = Beispielschluessel.geprueft(signed, 1);
        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        assertThat(bericht.sha256()).isEqualTo(PadesVerifier.sha256(signed));
        assertThat(bericht.detailbericht()).contains("<DetailedReport");
        assertThat(bericht.signaturen()).singleElement().satisfies(s -> {
            assertThat(s.stufe()).isEqualTo("B");
            assertThat(s.ganzeDatei()).isTrue();
            assertThat(s.zeitstempel()).isFalse();
            assertThat(s.ort()).isEqualTo("Sondershausen");
            assertThat(s.behaupteteZeit()).isEqualTo(Testdokument.JETZT);
            assertThat(s.zertifikat().name()).isEqualTo("Antje Beispielmann (Beispiel)");
            assertThat(s.zertifikat().ausstellerName()).isEqualTo("Beispiel-Zertifizierungsstelle");
        });
    }

    @Test
    @DisplayName("intact with trust left open when nobody knows the authority")
    void untrusted() {
        Pruefbericht bericht = new PadesVerifier(Signaturdienste.KEINE, Vertrauensanker.von(List.of()), 1_000_000)
                .pruefe(signed, 1, Testdokument.JETZT);
        assertThat(bericht.urteil()).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
        assertThat(bericht.befunde()).containsExactly(Befund.AUSSTELLER_UNBEKANNT);
    }

    @Test
    @DisplayName("the signature is appended: the frozen document stays as it was, with its identifier")
    void appended() {
        assertThat(Arrays.copyOf(signed, pdf.length)).isEqualTo(pdf);
        assertThat(Pdfkennung.von(signed)).isNotEmpty().isEqualTo(Pdfkennung.von(pdf));
    }

    @Test
    @DisplayName("a document that nobody signed has no signature")
    void unsigned() {
        Pruefbericht bericht = Beispielschluessel.geprueft(pdf, 0);
        assertThat(bericht.urteil()).isEqualTo(Urteil.KEINE_SIGNATUR);
        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.detailbericht()).isEmpty();
    }
}
