package de.familienaudit.vorlage.tagesordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.vorlage.domain.gremium.Gremium;
import de.familienaudit.vorlage.domain.gremium.Gremiumart;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsplan;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Kopf;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Niederschrift;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Papierbezug;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Punkt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Stelle;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Teil;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Zeile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-10, V-16: Die gedruckte Tagesordnung nennt den öffentlichen Teil oder beide; im öffentlichen steht nichts vom anderen")
class PublicAgendaLeavesTheRestOutTest {

    private static final LocalDate TAG = LocalDate.of(2026, 12, 10);
    private static final Instant JETZT = Instant.parse("2026-12-01T10:00:00Z");
    private static final Erfassung WER = new Erfassung(JETZT, "Gerda Grün");

    private final Sitzung sitzung = Sitzung.planen(
            new Gremium(1, Gremiumart.VERTRETUNG, WER),
            new Sitzungsplan(TAG, LocalTime.of(17, 0), LocalTime.of(19, 30), "", Sitzungsform.PRAESENZ, true),
            TAG,
            WER);

    @Test
    @DisplayName(
            "Nur öffentlich: Nummern, Vorlagen und Stand; nichts vom nichtöffentlichen Teil, auch nicht in den Eigenschaften")
    void publicOnly() throws IOException {
        Tagesordnungsdokument dokument = dokument(false);
        String pdf = text(dokument.pdf());
        assertThat(pdf)
                .contains("Einladung und Tagesordnung", "Stadtrat", "10.12.2026", "17:00 bis 19:30 Uhr")
                .contains("noch nicht festgelegt", "Die Sitzung ist dringlich.", "Stand: 01.12.2026")
                .contains("Öffentlicher Teil", "Spielplatz", "Vorlage 2026/8/001, Entscheidung", "Anfragen")
                .contains("Vorlage 2026/8/002, Vorberatung, vertagt")
                .doesNotContain("Grundstück", "2026/8/003", "Nichtöffentlich");
        assertThat(word(dokument)).contains("Spielplatz", "Anfragen").doesNotContain("Grundstück", "Nichtöffentlich");
    }

    @Test
    @DisplayName("Beide Teile: der nichtöffentliche ist genannt und jede Seite gekennzeichnet")
    void both() throws IOException {
        Tagesordnungsdokument dokument = dokument(true);
        assertThat(text(dokument.pdf()))
                .contains("Nichtöffentlicher Teil", "Grundstück", "Enthält den nichtöffentlichen Teil");
        assertThat(word(dokument)).contains("Grundstück");
    }

    @Test
    @DisplayName("Eine Vorlage, die nicht mehr öffentlich ist, fehlt im öffentlichen Teil; keine Lücke verrät sie")
    void ceasedToBePublic() throws IOException {
        Tagesordnungsblatt blatt = mitGeheimer();
        assertThat(blatt.fuerDieOeffentlichkeit()).singleElement().satisfies(t -> assertThat(t.punkte())
                .extracting(p -> p.stelle().nummer() + " " + p.titel())
                .containsExactly("1 Spielplatz", "2 Satzung"));
        Tagesordnungsdokument dokument = dokument(blatt, false);
        assertThat(text(dokument.pdf()))
                .contains("Spielplatz", "Satzung")
                .doesNotContain("Grundstück", "2026/8/003", "3 Satzung");
        assertThat(word(dokument)).contains("Spielplatz").doesNotContain("Grundstück", "2026/8/003");
    }

    @Test
    @DisplayName("Wer beide Teile druckt, liest sie mit ihrer Nummer; die Seiten sind gekennzeichnet")
    void ceasedToBePublicForTheCircle() throws IOException {
        Tagesordnungsblatt blatt = mitGeheimer();
        assertThat(blatt.nenntNichtoeffentliches()).isTrue();
        assertThat(text(dokument(blatt, true).pdf())).contains("Grundstück", "2 Grundstück", "3 Satzung");
        assertThat(blatt(List.of(teil(true, spielplatz()))).nenntNichtoeffentliches())
                .isFalse();
    }

    @Test
    @DisplayName("Steht im öffentlichen Teil nur, was nicht mehr öffentlich ist, steht dort nichts")
    void nothingLeft() throws IOException {
        Tagesordnungsblatt blatt = blatt(List.of(teil(true, geheime(1))));
        assertThat(text(dokument(blatt, false).pdf()))
                .contains("Im öffentlichen Teil steht nichts.")
                .doesNotContain("Grundstück");
    }

    @Test
    @DisplayName(
            "Wer den Punkt nicht sehen darf, liest den öffentlichen Teil ohne Lücke, den nichtöffentlichen wie gezählt")
    void seenWithoutAGap() {
        assertThat(Teil.gesehen(true, List.of(spielplatz(), satzung())).punkte())
                .extracting(p -> p.stelle().nummer())
                .containsExactly(1, 2);
        assertThat(Teil.gesehen(false, List.of(spielplatz(), satzung())).punkte())
                .extracting(p -> p.stelle().nummer())
                .containsExactly(1, 3);
    }

    @Test
    @DisplayName("Ohne Punkte steht da, dass noch nichts auf der Tagesordnung steht")
    void empty() throws IOException {
        sitzung.absagen("Sturm", WER);
        Tagesordnungsblatt leer = new Tagesordnungsblatt(
                new Kopf(1, "Stadtrat", TAG, "ABGESAGT", false, false),
                List.of(),
                0,
                new Niederschrift(false, null, List.of()));
        Tagesordnungsdokument dokument = new Tagesordnungsdokument(
                TagesordnungsinhaltBuilder.inhalt("Probestadt", sitzung, leer, false, LocalDate.of(2026, 12, 1)),
                "",
                "Tagesordnung",
                JETZT);
        assertThat(text(dokument.pdf())).contains("Diese Sitzung ist abgesagt.", "Im öffentlichen Teil steht nichts.");
        assertThat(word(dokument)).contains("Im öffentlichen Teil steht nichts.");
    }

    private Tagesordnungsdokument dokument(boolean beide) {
        Punkt anfragen = new Punkt(new Stelle(2, 0, true, 2), "Anfragen", null, List.of());
        return dokument(blatt(List.of(teil(true, spielplatz(), anfragen, satzung()), teil(false, geheime(1)))), beide);
    }

    /** The session dealt with all three in public; the second ceased to be public since. */
    private static Tagesordnungsblatt mitGeheimer() {
        return blatt(List.of(teil(true, spielplatz(), geheime(2), satzung())));
    }

    private static Tagesordnungsblatt blatt(List<Teil> teile) {
        return new Tagesordnungsblatt(
                new Kopf(1, "Stadtrat", TAG, "GEPLANT", false, false),
                teile,
                3,
                new Niederschrift(false, null, List.of()));
    }

    private static Teil teil(boolean oeffentlich, Punkt... punkte) {
        return new Teil(oeffentlich, List.of(punkte));
    }

    private static Punkt spielplatz() {
        return punkt(1, "Spielplatz", true, Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.GEPLANT);
    }

    private static Punkt satzung() {
        return punkt(3, "Satzung", true, Beratungsrolle.VORBERATUNG, Beratungsstand.VERTAGT);
    }

    private static Punkt geheime(int nummer) {
        return punkt(nummer, "Grundstück", false, Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.GEPLANT);
    }

    private Tagesordnungsdokument dokument(Tagesordnungsblatt blatt, boolean beide) {
        return new Tagesordnungsdokument(
                TagesordnungsinhaltBuilder.inhalt("Probestadt", sitzung, blatt, beide, LocalDate.of(2026, 12, 1)),
                beide ? TagesordnungsinhaltBuilder.wort("vermerk") : "",
                TagesordnungsinhaltBuilder.wort("dateiname", "Stadtrat", TagesordnungsinhaltBuilder.tag(TAG)),
                JETZT);
    }

    private static Punkt punkt(int nummer, String titel, boolean oeffentlich, Enum<?> rolle, Enum<?> stand) {
        String vorlage = "2026/8/"
                + Map.of("Spielplatz", "001", "Satzung", "002", "Grundstück", "003")
                        .get(titel);
        return new Punkt(
                new Stelle(nummer, 0, true, nummer),
                titel,
                new Papierbezug(nummer, vorlage, 1, oeffentlich),
                List.of(new Zeile(1, rolle, stand, false, false, "", List.of())));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument dokument = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(dokument)
                    + dokument.getDocumentInformation().getTitle()
                    + dokument.getDocumentInformation().getSubject();
        }
    }

    private static String word(Tagesordnungsdokument dokument) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dokument.word(out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }
}
