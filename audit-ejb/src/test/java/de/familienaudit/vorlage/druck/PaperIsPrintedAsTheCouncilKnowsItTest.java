package de.familienaudit.vorlage.druck;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.dokument.druck.Pruefstelle;
import de.familienaudit.vorlage.abstimmung.Votum;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.papier.Beratungsangabe;
import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.VorlageDetails;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-8, V-9, V-10: Eine Vorlage wird in der Form gedruckt, die Gremien kennen; PDF/A-3A und PDF/UA-1")
class PaperIsPrintedAsTheCouncilKnowsItTest {

    private static final Instant JETZT = Instant.parse("2026-11-30T09:00:00Z");

    @Test
    @DisplayName("Stimmen, Beträge, Stellungnahme und Ausfertigung stehen, wo die Form sie hat; Leeres bleibt leer")
    void everything() throws IOException {
        Vorlagenbogen bogen = bogen(vorlage("ERFOLGT", veranschlagung()), Vorlagenbogen.Art.ZUM_LESEN);
        byte[] pdf = bogen.pdf();
        Pruefstelle.pruefe("vorlage", pdf);
        assertThat(bogen.dateiname()).isEqualTo("Beschlussvorlage Nr. 2023-7-089");
        assertThat(text(pdf))
                .contains("Beschlussvorlage Nr. 2023/7/089", "öffentlich", "Musterkreis")
                .contains("Erste Zeile <&>", "2. Das Zweite.")
                .contains("Kreistag 13.12.2023 Entscheidung (entscheidet) Ja: 27 Nein: 3 Enth.: 0 Bef.: 0")
                .contains("Ausschuss 07.11.2023 Vorberatung Ja: 8 Nein: – Enth.: – Bef.: – „einstimmig“")
                .contains("Kreistag 12.12.2023 Entscheidung Sitzung abgesagt: Sturm")
                .contains("1. Abstimmung mit der Kämmerei erfolgte")
                .contains("5. Veranschlagung 1.500,00 € je Jahr", "Haushaltsjahr 2024")
                .contains("Haushaltsstelle 01.49530.6300")
                .contains("Stellungnahme der Kämmerei", "unter Vorbehalt")
                .contains("Anlage 1: Lageplan")
                .contains("Beschlossen am 13.12.2023", "Ausgefertigt am: 14.12.2023")
                .doesNotContain("Elektronische Unterschrift", "nichtöffentlich");
    }

    @Test
    @DisplayName("Zur Unterschrift hat sie ein Feld; ein Beispiel und eine nichtöffentliche sagen es auf jeder Seite")
    void signedAndNotPublic() throws IOException {
        String lang = "Satz mit Wörtern. ".repeat(900);
        byte[] pdf = bogen(vorlage(false, lang, "ERFOLGT", List.of()), new Vorlagenbogen.Art(true, true))
                .pdf();
        Pruefstelle.pruefe("vorlage-unterschrift", pdf);
        try (PDDocument datei = Loader.loadPDF(pdf)) {
            assertThat(datei.getSignatureFields()).hasSize(1);
            assertThat(datei.getNumberOfPages()).isGreaterThan(3);
            for (int seite = 1; seite <= datei.getNumberOfPages(); seite++) {
                PDFTextStripper leser = new PDFTextStripper();
                leser.setStartPage(seite);
                leser.setEndPage(seite);
                assertThat(leser.getText(datei)).contains("nichtöffentlich", "Beispiel ohne rechtliche Wirkung");
            }
        }
    }

    @Test
    @DisplayName(
            "Listen und Fettes des Sachverhalts sind auch im Druck Listen und fett, mit den Nummern, die da stehen")
    void listsAndBold() throws IOException {
        String sachverhalt =
                "Es ist **sehr** *lange* her <&>:\n\n3. drei\n   - innen\n   - noch eins\n7. sieben\n\n- eins\n- zwei";
        byte[] pdf = bogen(vorlage(true, sachverhalt, "ERFOLGT", List.of()), Vorlagenbogen.Art.ZUM_LESEN)
                .pdf();
        Pruefstelle.pruefe("vorlage-listen", pdf);
        try (PDDocument datei = Loader.loadPDF(pdf)) {
            PDFTextStripper leser = new PDFTextStripper();
            leser.setSortByPosition(true);
            assertThat(leser.getText(datei).replaceAll("\\s+", " "))
                    .contains(
                            "Es ist sehr lange her <&>:", "3. drei", "innen", "noch eins", "7. sieben", "eins", "zwei");
            Map<String, Integer> arten = new TreeMap<>();
            zaehle(datei.getDocumentCatalog().getStructureTreeRoot(), arten);
            assertThat(arten).containsEntry("L", 3).containsEntry("LI", 6);
            List<String> schriften = new ArrayList<>();
            for (PDPage seite : datei.getPages()) {
                for (COSName name : seite.getResources().getFontNames()) {
                    schriften.add(seite.getResources().getFont(name).getName());
                }
            }
            assertThat(schriften).anyMatch(s -> s.endsWith("Bold")).anyMatch(s -> s.endsWith("Italic"));
        }
    }

    private static void zaehle(PDStructureNode knoten, Map<String, Integer> arten) {
        for (Object kind : knoten.getKids()) {
            if (kind instanceof PDStructureElement element) {
                arten.merge(element.getStructureType(), 1, Integer::sum);
                zaehle(element, arten);
            }
        }
    }

    @Test
    @DisplayName("Mehrere Haushaltsstellen stehen bei ihren Beträgen; ohne Finanzzeile ist jede Zeile da und leer")
    void severalPositionsAndNone() throws IOException {
        VorlageDetails mehrere = vorlage(
                "ERFOLGT",
                geld("GESAMTKOSTEN", "10,00 €", "HOECHSTENS", "01.1.1", "2024"),
                geld("GESAMTKOSTEN", "20,00 €", "UNGEFAEHR", "01.2.2", "2025"),
                geld("DECKUNG", "5,00 €", "GENAU", "01.3.3", ""));
        assertThat(text(bogen(mehrere, Vorlagenbogen.Art.ZUM_LESEN).pdf()))
                .contains("bis zu 10,00 €, 2024, 01.1.1", "rund 20,00 €, 2025, 01.2.2", "Deckung 5,00 €, 01.3.3")
                .contains(
                        "Haushalt zum Zeitpunkt der Stellungnahme",
                        "Unter der Bedingung: Rechtskraft der Haushaltssatzung 2024.");
        String leer =
                text(bogen(vorlage("UNBEKANNT"), Vorlagenbogen.Art.ZUM_LESEN).pdf());
        assertThat(leer)
                .contains("2. Gesamtkosten der Maßnahme", "Überplanmäßige Ausgabe", "Haushaltsstelle")
                .doesNotContain("€", "Verpflichtungsermächtigung");
    }

    private static Vorlagenbogen bogen(VorlageDetails vorlage, Vorlagenbogen.Art art) {
        Vorlagenbogen.Beigaben dazu = new Vorlagenbogen.Beigaben(
                List.of(Vorlagenbogen.anlage(1, "Lageplan")),
                List.of("Unter der Bedingung: Rechtskraft der Haushaltssatzung 2024."));
        return new Vorlagenbogen(vorlage, dazu, "Musterkreis", art, JETZT);
    }

    private static VorlageDetails.Geld veranschlagung() {
        return new VorlageDetails.Geld(
                "1.500,00 €",
                new Finanzangabe("VERANSCHLAGUNG", "1.500,00 €", "GENAU", true, "01.49530.6300", "2024", ""),
                "");
    }

    private static VorlageDetails.Geld geld(String art, String betrag, String genau, String stelle, String jahre) {
        return new VorlageDetails.Geld(betrag, new Finanzangabe(art, betrag, genau, false, stelle, jahre, ""), "");
    }

    private static VorlageDetails vorlage(String kaemmerei, VorlageDetails.Geld... finanzen) {
        return vorlage(true, "Sachverhalt", kaemmerei, List.of(finanzen));
    }

    private static VorlageDetails vorlage(
            boolean oeffentlich, String sachverhalt, String kaemmerei, List<VorlageDetails.Geld> finanzen) {
        return new VorlageDetails(
                new VorlageDetails.Kopf(
                        1,
                        "2023/7/089",
                        1,
                        true,
                        Vorlagenart.BESCHLUSSVORLAGE,
                        new VorlageDetails.Lage(
                                Papierstand.BESCHLOSSEN,
                                LocalDate.of(2023, 12, 13),
                                true,
                                List.of(),
                                List.of(),
                                List.of())),
                new VorlageDetails.Weg("", oeffentlich, null, null, false, null),
                new Vorlagenangaben(
                        "2023/7/089",
                        "BESCHLUSSVORLAGE",
                        new Vorlagenangaben.Texte(
                                "Betreff", "Erste Zeile <&>\n2. Das Zweite.", sachverhalt, "Landrätin", ""),
                        new Vorlagenangaben.Kaemmerei(kaemmerei, "unter Vorbehalt", ""),
                        new Vorlagenangaben.Ausgefertigt(LocalDate.of(2023, 12, 14), ""),
                        List.of(),
                        List.of(),
                        new Vorlagenangaben.Woher("", "")),
                List.of(
                        zeile(
                                "Ausschuss",
                                "2023-11-07",
                                "VORBERATUNG",
                                "BEHANDELT",
                                "",
                                false,
                                votum(8, null, "einstimmig")),
                        zeile("Kreistag", "2023-12-12", "ENTSCHEIDUNG", "ABGESAGT", "Sturm", false),
                        zeile("Kreistag", "2023-12-13", "ENTSCHEIDUNG", "BEHANDELT", "", true, votum(27, 3, ""))),
                finanzen,
                List.of(),
                List.of());
    }

    private static VorlageDetails.Zeile zeile(
            String gremium,
            String tag,
            String rolle,
            String stand,
            String grund,
            boolean entscheidet,
            Votum... stimmen) {
        return new VorlageDetails.Zeile(
                1,
                gremium,
                new Beratungsangabe(
                        1L,
                        LocalDate.parse(tag),
                        rolle,
                        stand,
                        null,
                        new Beratungsangabe.Ausfall(grund, null),
                        "",
                        List.of()),
                entscheidet,
                null,
                null,
                null,
                List.of(stimmen));
    }

    private static Votum votum(Integer ja, Integer nein, String worte) {
        Integer rest = nein == null ? null : 0;
        return Votum.of(
                new Abstimmung(
                        new Abstimmung.Worueber(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ANNEHMEN),
                        "",
                        new Stimmen(ja, nein, rest, rest, null),
                        worte,
                        Abstimmungsart.OFFEN,
                        ""),
                Mehrheit.EINFACH,
                OptionalInt.empty());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument datei = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(datei).replaceAll("\\s+", " ");
        }
    }
}
