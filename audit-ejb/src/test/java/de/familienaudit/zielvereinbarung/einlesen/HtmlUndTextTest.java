package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.lies;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-2: Webseiten und Textdateien werden in jeder Kodierung gelesen")
class HtmlUndTextTest {

    private static final String SEITE =
            """
            <!DOCTYPE html><html><head><title>x</title><style>td{}</style></head><body>
            <script>alert("Maßnahme 9.9.9")</script>
            <h1>Zielvereinbarung</h1><p>Projektleitung: Elke&nbsp;Schnabel<br>Auditorin: Ellen Ehring</p>
            <h2>Handlungsfeld 1: Steuerung &amp; Netz</h2>
            <table><tbody><tr><th>Ziel 1.1</th><td>Familien <b>finden</b>
              Rat</td></tr></tbody></table>
            <table>
              <tr><td>Maßnahme 1.1.1.</td><td>Titel &lt; 7&nbsp;% &amp;amp; &lt;b&gt;</td></tr>
              <tr><td><p>Indikator /</p><p>Erfolgskriterium</p></td><td><ol><li>eins</li><li>zwei</li></ol></td></tr>
              <tr><td rowspan="2">Kommunikation</td><td>Presse</td></tr><tr><td>Internet</td></tr>
              <tr><td colspan="2">Verantwortlich: Landrätin</td></tr>
            </table></body></html>
            """;

    @Test
    void webseiteMitTabellen() {
        GeleseneVereinbarung gelesen = lies(SEITE);

        GeleseneMassnahme massnahme = gelesen.massnahmen().findFirst().orElseThrow();
        assertThat(gelesen.anzahlMassnahmen()).isEqualTo(1);
        assertThat(gelesen.vorspann().projektleitung()).isEqualTo("Elke Schnabel");
        assertThat(gelesen.vorspann().auditorin()).isEqualTo("Ellen Ehring");
        assertThat(gelesen.handlungsfelder().get(0).titel()).isEqualTo("Steuerung & Netz");
        assertThat(gelesen.ziele().findFirst().orElseThrow().text()).isEqualTo("Familien finden Rat");
        assertThat(massnahme.titel()).isEqualTo("Titel < 7 % &amp; <b>");
        assertThat(massnahme.indikator()).isEqualTo("eins\nzwei");
        assertThat(massnahme.kommunikation()).isEqualTo("Presse\nInternet");
        assertThat(massnahme.verantwortlich()).isEqualTo("Landrätin");
        assertThat(massnahme.ort()).isEqualTo("Tabelle 2, Zeile 1");
        assertThat(gelesen.bemerkungen(Code.MARKUP_ENTFERNT)).isEmpty();
        assertThat(gelesen.bemerkungen(Code.LABEL_GETEILT)).hasSize(1);
    }

    @Test
    void tabelleAlsGeruestDerSeite() {
        GeleseneVereinbarung gelesen = lies("<table><tr><td><p>Handlungsfeld 1: A</p>"
                + "<table><tr><td>Ziel 1.1</td><td>Text</td></tr></table></td></tr></table>");

        assertThat(gelesen.ziele()).extracting(GelesenesZiel::text).containsExactly("Text");
    }

    @Test
    void innereTabelleWirdText() {
        GeleseneVereinbarung gelesen = lies("<table><tr><td>Ziel 1.1</td><td>Text<table><tr><td>a</td><td>b</td></tr>"
                + "</table></td></tr></table>");

        assertThat(gelesen.ziele()).extracting(GelesenesZiel::text).containsExactly("Text\na b");
    }

    @Test
    void tabZeilenMitTagsSindKeineWebseite() {
        String text = "<p>Zielvereinbarung</p>\n\nZiel 1.1\t<table><tr><td>a</td></tr></table>\n";
        GeleseneVereinbarung gelesen = lies(text);

        assertThat(gelesen.vorspann().titel()).isEqualTo("Zielvereinbarung");
        assertThat(gelesen.ziele()).extracting(GelesenesZiel::text).containsExactly("a");
        assertThat(gelesen.bemerkungen(Code.MARKUP_ENTFERNT)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "ISO-8859-1"})
    void kodierungen(String kodierung) {
        ByteBuffer bytes = Charset.forName(kodierung).encode("Handlungsfeld 1: Förderung für Ältere\r\n");
        byte[] inhalt = new byte[bytes.remaining()];
        bytes.get(inhalt);

        assertThat(lies(inhalt).handlungsfelder().get(0).titel()).isEqualTo("Förderung für Ältere");
    }

    @Test
    void kodierungenMitBom() {
        String text = "\uFEFFHandlungsfeld 1: Ö 😀";

        assertThat(lies(text.getBytes(StandardCharsets.UTF_8))
                        .handlungsfelder()
                        .get(0)
                        .titel())
                .isEqualTo("Ö 😀");
        assertThat(lies(text.getBytes(StandardCharsets.UTF_16LE))
                        .handlungsfelder()
                        .get(0)
                        .titel())
                .isEqualTo("Ö 😀");
        assertThat(lies(text.getBytes(StandardCharsets.UTF_16BE))
                        .handlungsfelder()
                        .get(0)
                        .titel())
                .isEqualTo("Ö 😀");
    }

    @Test
    void windowsZeichen() {
        byte[] inhalt = "Handlungsfeld 1: Beratung „Stärkung“ für 5 €".getBytes(Charset.forName("windows-1252"));

        assertThat(lies(inhalt).handlungsfelder().get(0).titel()).isEqualTo("Beratung „Stärkung“ für 5 €");
    }

    @Test
    void textDarfMitMzBeginnen() {
        assertThat(lies("MZ Bericht\n\nHandlungsfeld 1: A").anzahlHandlungsfelder())
                .isEqualTo(1);
    }

    @Test
    void tiefeUndGrosseSeitenBrauchenKeineEwigkeit() {
        String tief = "<table><tr><td>".repeat(5_000) + "<div>".repeat(50_000) + "Handlungsfeld 1: A";

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> lies(tief));
    }

    @Test
    void langePunktreihenBrauchenKeineEwigkeit() {
        String punkte = "Handlungsfeld 1: A\n\nHandlungsfeld 2 " + "...1".repeat(500_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> lies(punkte));
    }
}
