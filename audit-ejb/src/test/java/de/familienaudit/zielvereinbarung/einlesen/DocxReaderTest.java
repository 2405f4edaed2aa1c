package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.docx;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.lies;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.p;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.tbl;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.tc;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.tr;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-2: Word-Dokumente werden gelesen, auch mit verbundenen Zellen und nachverfolgten Änderungen")
class DocxReaderTest {

    @Test
    void dokumentAusWord() throws IOException {
        GeleseneVereinbarung gelesen = lies(mitPoi());

        GeleseneMassnahme massnahme = gelesen.massnahmen().findFirst().orElseThrow();
        assertThat(gelesen.vorspann().projektleitung()).isEqualTo("Elke Schnabel");
        assertThat(gelesen.handlungsfelder().get(0).titel()).isEqualTo("Steuerung");
        assertThat(massnahme.titel()).isEqualTo("Stelle 😀 besetzen");
        assertThat(massnahme.verantwortlich()).isEqualTo("Landrätin, Bauamt");
        assertThat(massnahme.stellen()).containsExactly("Landrätin", "Bauamt");
        assertThat(massnahme.ort()).isEqualTo("Tabelle 1, Zeile 1");
    }

    @Test
    void labelInMehrerenAbsaetzen() {
        String label = tc(p("Umsetzung bis 1. Jahresbericht /") + p("2. Jahresbericht /") + p("fortlaufend"));
        GeleseneVereinbarung gelesen = inMassnahme("<w:tr>" + label + tc(p("2020")) + "</w:tr>");

        assertThat(erste(gelesen).endeLabel())
                .isEqualTo("Umsetzung bis 1. Jahresbericht / 2. Jahresbericht / fortlaufend");
        assertThat(gelesen.bemerkungen(Code.LABEL_GETEILT)).hasSize(1);
    }

    @Test
    void labelUeberZweiZeilenDerTabelle() {
        GeleseneVereinbarung gelesen = inMassnahme(
                tr("Umsetzung bis 1. Jahresbericht /", "II. Quartal") + tr("2. Jahresbericht / fortlaufend", "2022"));

        assertThat(erste(gelesen).ende()).isEqualTo("II. Quartal\n2022");
        assertThat(erste(gelesen).endeLabel())
                .isEqualTo("Umsetzung bis 1. Jahresbericht / 2. Jahresbericht / fortlaufend");
    }

    @Test
    void absaetzeListenUndInnereTabellenWerdenText() {
        String innen = tbl("<w:tr>" + tc(p("a")) + tc(p("b")) + "</w:tr>");
        GeleseneVereinbarung gelesen =
                inMassnahme("<w:tr>" + tc(p("Kommunikation")) + tc(p("Presse") + innen + p("Ende")) + "</w:tr>");

        assertThat(erste(gelesen).kommunikation()).isEqualTo("Presse\na b\nEnde");
    }

    @Test
    void geloeschtesFehltEingefuegtesVerknuepftesUndSteuerelementeSindDa() {
        String absatz =
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>weg</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>neu </w:t></w:r></w:ins>"
                        + "<w:hyperlink><w:r><w:t>Verweis </w:t></w:r></w:hyperlink>"
                        + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Feld</w:t></w:r></w:sdtContent></w:sdt>"
                        + "<w:r><w:br/><w:t>zweite</w:t><w:tab/><w:t>Zeile</w:t><w:noBreakHyphen/><w:instrText>PAGE</w:instrText></w:r></w:p>";
        String zeile = "<w:sdt><w:sdtContent><w:tr>" + tc(p("Kommunikation")) + "<w:sdt><w:sdtContent>" + tc(absatz)
                + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>";

        assertThat(erste(inMassnahme(zeile)).kommunikation()).isEqualTo("neu Verweis Feld\nzweite Zeile-");
    }

    @Test
    void textfeldWirdEinmalGelesen() {
        String feld = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" + p("im Feld")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("im Feld")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>daneben</w:t></w:r></w:p>";

        assertThat(erste(inMassnahme("<w:tr>" + tc(p("Kommunikation")) + tc(feld) + "</w:tr>"))
                        .kommunikation())
                .isEqualTo("im Feld\ndaneben");
    }

    @Test
    void verbundeneZellen() {
        String titel =
                "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Maßnahme 1.1.1 Titel") + "</w:tc></w:tr>";
        String unten = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>" + tc(p("Internet")) + "</w:tr>";
        String vier = "<w:tr>" + tc(p("Umsetzungsbeginn")) + tc(p("2019")) + tc(p("Umsetzungsende")) + tc(p("2020"))
                + "</w:tr>";
        GeleseneVereinbarung gelesen =
                lies(docx(p("Ziel 1.1: Text") + tbl(titel, tr("Kommunikation", "Presse"), unten, vier)));

        assertThat(erste(gelesen).titel()).isEqualTo("Titel");
        assertThat(erste(gelesen).kommunikation()).isEqualTo("Presse\nInternet");
        assertThat(erste(gelesen).beginn()).isEqualTo("2019");
        assertThat(erste(gelesen).ende()).isEqualTo("2020");
    }

    @Test
    void absatzNachDerTabelleGehtNichtVerloren() {
        GeleseneVereinbarung gelesen = lies(docx(tbl(tr("Ziel 1.1", "Text")) + p("Fußnote der Verwaltung")));

        assertThat(gelesen.bemerkungen(Code.ZEILE_UNBEKANNT))
                .containsExactly(
                        new Bemerkung(Code.ZEILE_UNBEKANNT, "Absatz 1", List.of("1.1", "", "Fußnote der Verwaltung")));
    }

    @Test
    void tiefVerschachtelteSteuerelementeSindKeinProblem() {
        int tiefe = 10_000;
        String rumpf = "<w:sdt><w:sdtContent>".repeat(tiefe)
                + p("Handlungsfeld 1: Tief")
                + "</w:sdtContent></w:sdt>".repeat(tiefe);

        assertThat(lies(docx(rumpf)).handlungsfelder().get(0).titel()).isEqualTo("Tief");
    }

    private static GeleseneMassnahme erste(GeleseneVereinbarung gelesen) {
        return gelesen.massnahmen().findFirst().orElseThrow();
    }

    private static GeleseneVereinbarung inMassnahme(String zeilen) {
        return lies(docx(tbl(tr("Ziel 1.1", "Text")) + tbl(tr("Maßnahme 1.1.1", "Titel"), zeilen)));
    }

    private static byte[] mitPoi() throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        try (XWPFDocument dokument = new XWPFDocument()) {
            dokument.createParagraph().createRun().setText("Projektleitung: Elke Schnabel");
            dokument.createParagraph().createRun().setText("Handlungsfeld 1: Steuerung");
            dokument.createParagraph().createRun().setText("Ziel 1.1 Familien");
            XWPFTable tabelle = dokument.createTable(2, 2);
            tabelle.getRow(0).getCell(0).setText("Maßnahme 1.1.1");
            tabelle.getRow(0).getCell(1).setText("Stelle 😀 besetzen");
            tabelle.getRow(1).getCell(0).setText("Verantwortlich");
            tabelle.getRow(1).getCell(1).setText("Landrätin, Bauamt");
            dokument.write(ziel);
        }
        return ziel.toByteArray();
    }
}
