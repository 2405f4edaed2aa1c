package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.dokument;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.einzige;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.feld;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.lies;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.massnahme;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.ziel;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-1, A-2, A-3: Jede Unregelmäßigkeit eines Dokuments wird verstanden und gemeldet")
class UnregelmaessigkeitenTest {

    @Test
    void fehlerfreiesDokumentHatKeineBemerkungen() {
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), massnahme("1.1.1"), massnahme("1.1.2")));

        assertThat(gelesen.bemerkungen()).isEmpty();
        assertThat(gelesen.anzahlHandlungsfelder()).isEqualTo(1);
        assertThat(gelesen.anzahlZiele()).isEqualTo(1);
        assertThat(gelesen.anzahlMassnahmen()).isEqualTo(2);
        assertThat(einzige(gelesen))
                .isEqualTo(new GeleseneMassnahme(
                        1,
                        1,
                        1,
                        "1.1.1",
                        "Titel 1.1.1",
                        "Indikator",
                        "Familien",
                        "keine",
                        "Projektleitung Audit",
                        List.of("Projektleitung Audit"),
                        "2019",
                        "2020",
                        "Umsetzung bis",
                        "Presse",
                        "Zeile 7",
                        Zusatz.KEINER));
    }

    @Test
    void nummerMitSchlusspunkt() {
        GeleseneVereinbarung gelesen = lies(dokument(feld(2), ziel("2.3."), massnahme("2.3.1.")));

        assertThat(einzige(gelesen).nummer()).isEqualTo(1);
        assertThat(einzige(gelesen).nummerWortlaut()).isEqualTo("2.3.1.");
        assertThat(gelesen.bemerkungen())
                .containsExactly(
                        new Bemerkung(Code.NUMMER_MIT_PUNKT, "Zeile 3", List.of("2.3")),
                        new Bemerkung(Code.NUMMER_MIT_PUNKT, "Zeile 7", List.of("2.3.1")));
    }

    @Test
    void leerzeileMittenImDatensatzTrenntNicht() {
        String geteilt = massnahme("1.1.1").replace("Umsetzungsbeginn", "\nUmsetzungsbeginn");

        assertThat(lies(dokument(feld(1), ziel("1.1"), geteilt)).bemerkungen()).isEmpty();
    }

    @Test
    void fehlendeLeerzeileZwischenDatensaetzen() {
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), massnahme("1.1.1") + massnahme("1.1.2")));

        assertThat(gelesen.anzahlMassnahmen()).isEqualTo(2);
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(Code.LEERZEILE_FEHLT, "Zeile 15", List.of("1.1.2")));
    }

    @Test
    void scheinzeileWirdUebersprungen() {
        String mitLinie = massnahme("1.1.1") + "----------------\t---------\n";
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), mitLinie, massnahme("1.1.2")));

        assertThat(einzige(gelesen).kommunikation()).isEqualTo("Presse");
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(Code.TRENNLINIE_UEBERSPRUNGEN, "Zeile 15", List.of("1.1.1")));
    }

    @Test
    void fehlendeZeileUndLeererWert() {
        String text = massnahme("1.1.1").replace("Kommunikation\tPresse\n", "").replace("\t2019", "\t");
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), text));

        assertThat(einzige(gelesen).beginn()).isEmpty();
        assertThat(gelesen.bemerkungen())
                .containsExactly(
                        new Bemerkung(Code.WERT_LEER, "Zeile 7", List.of("1.1.1", "Umsetzungsbeginn")),
                        new Bemerkung(Code.ZEILE_FEHLT, "Zeile 7", List.of("1.1.1", "Kommunikation")));
    }

    @Test
    void titelDesHandlungsfeldsImNaechstenAbsatz() {
        String kopf = "Handlungsfeld 4:\n\nBeratung und Unterstützung- „Stärkung von Familienkompetenzen“\n";
        GeleseneVereinbarung gelesen = lies(dokument(kopf, ziel("4.1"), massnahme("4.1.1")));

        GelesenesHandlungsfeld feld = gelesen.handlungsfelder().get(0);
        assertThat(feld.titel()).isEqualTo("Beratung und Unterstützung");
        assertThat(feld.untertitel()).isEqualTo("Stärkung von Familienkompetenzen");
        assertThat(gelesen.bemerkungen()).extracting(Bemerkung::code).containsExactly(Code.TITEL_IM_NAECHSTEN_ABSATZ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handlungsfeld 2: Familie und Arbeitswelt – Vereinbarkeit",
                "Handlungsfeld 2 Familie und Arbeitswelt - Vereinbarkeit",
                "HANDLUNGSFELD 2. Familie und Arbeitswelt „Vereinbarkeit“",
                "Handlungsfeld 2\tFamilie und Arbeitswelt – Vereinbarkeit",
                "Handlungsfeld 2: Familie und Arbeitswelt\n\n– Vereinbarkeit",
            })
    void untertitelNachStrichOderInAnfuehrung(String kopf) {
        GelesenesHandlungsfeld feld = lies(kopf).handlungsfelder().get(0);

        assertThat(feld.nummer()).isEqualTo(2);
        assertThat(feld.titel()).isEqualTo("Familie und Arbeitswelt");
        assertThat(feld.untertitel()).isEqualTo("Vereinbarkeit");
    }

    @Test
    void ergaenzungsstrichIstKeinUntertitel() {
        GelesenesHandlungsfeld feld = lies("Handlungsfeld 3: Kinder- und Jugendarbeit")
                .handlungsfelder()
                .get(0);

        assertThat(feld.titel()).isEqualTo("Kinder- und Jugendarbeit");
        assertThat(feld.untertitel()).isEmpty();
    }

    @Test
    void satzUeberEinHandlungsfeldIstKeineUeberschrift() {
        GeleseneVereinbarung gelesen = lies(dokument("Handlungsfeld 4 wird im Jahr 2020 gestärkt.\n", feld(1)));

        assertThat(gelesen.handlungsfelder())
                .extracting(GelesenesHandlungsfeld::nummer)
                .containsExactly(1);
    }

    @Test
    void unbekannteZeileGehtNichtVerloren() {
        String text = massnahme("1.1.1") + "Bemerkung der Jury\tbitte prüfen\n";
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), "Ein Absatz dazwischen\n", ziel("1.1"), text));

        assertThat(gelesen.bemerkungen())
                .containsExactly(
                        new Bemerkung(Code.ZEILE_UNBEKANNT, "Zeile 3", List.of("1", "", "Ein Absatz dazwischen")),
                        new Bemerkung(
                                Code.ZEILE_UNBEKANNT,
                                "Zeile 17",
                                List.of("1.1.1", "Bemerkung der Jury", "bitte prüfen")));
    }

    @Test
    void feldDasNichtZumAbschnittGehoert() {
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1") + "Kosten / Ressourcen\t5 €\n"));

        assertThat(gelesen.bemerkungen())
                .containsExactly(
                        new Bemerkung(Code.ZEILE_UNBEKANNT, "Zeile 6", List.of("1.1", "Kosten / Ressourcen", "5 €")));
    }

    @Test
    void doppelteNummerBleibtInDerListe() {
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), massnahme("1.1.1"), massnahme("1.1.1.")));

        assertThat(gelesen.anzahlMassnahmen()).isEqualTo(2);
        assertThat(gelesen.bemerkungen(Code.NUMMER_DOPPELT))
                .containsExactly(new Bemerkung(Code.NUMMER_DOPPELT, "Zeile 16", List.of("1.1.1", "Titel 1.1.1.")));
    }

    @Test
    void nummerPasstNichtUnterIhrZiel() {
        GeleseneVereinbarung gelesen =
                lies(dokument(feld(1), ziel("1.1"), massnahme("1.2.1"), ziel("1.2"), massnahme("1.2.2")));

        assertThat(gelesen.ziele()).extracting(z -> z.massnahmen().size()).containsExactly(1, 1);
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(Code.NUMMER_PASST_NICHT, "Zeile 7", List.of("1.2.1", "1.1")));
    }

    @Test
    void zielOhneHandlungsfeldUndMassnahmeOhneZiel() {
        GeleseneVereinbarung gelesen = lies(dokument(ziel("1.1"), massnahme("1.1.1"), massnahme("2.4.1")));

        assertThat(gelesen.handlungsfelder())
                .extracting(GelesenesHandlungsfeld::nummer)
                .containsExactly(1, 2);
        assertThat(gelesen.ziele()).extracting(GelesenesZiel::nummer).containsExactly(1, 4);
        assertThat(gelesen.bemerkungen())
                .containsExactly(
                        new Bemerkung(Code.ZIEL_OHNE_HANDLUNGSFELD, "Zeile 1", List.of("1.1")),
                        new Bemerkung(Code.MASSNAHME_OHNE_ZIEL, "Zeile 14", List.of("2.4.1")),
                        new Bemerkung(Code.ZIEL_OHNE_HANDLUNGSFELD, "Zeile 14", List.of("2.4")));
    }

    @Test
    void nummerFehlt() {
        String text = massnahme("1.1.1").replace("Maßnahme 1.1.1\t", "Maßnahme\t");
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), massnahme("1.1.2"), text));

        assertThat(gelesen.massnahmen()).extracting(GeleseneMassnahme::nummer).containsExactly(2, 0);
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(Code.NUMMER_FEHLT, "Zeile 16", List.of("", "Titel 1.1.1")));
    }

    @Test
    void inhaltsverzeichnisUndSchlusserklaerung() {
        GeleseneVereinbarung gelesen = lies(dokument(
                "Handlungsfeld 1: Steuerung\t3\nHandlungsfeld 2: Familie ........ 9\n",
                "Projektleitung: Elke Schnabel\n",
                feld(1),
                ziel("1.1"),
                "Erklärung der Landrätin\n\nIch bin einverstanden.\n.....\nOrt:\n"));

        assertThat(gelesen.anzahlHandlungsfelder()).isEqualTo(1);
        assertThat(gelesen.vorspann().projektleitung()).isEqualTo("Elke Schnabel");
        assertThat(gelesen.bemerkungen())
                .extracting(Bemerkung::code)
                .containsExactly(
                        Code.INHALTSVERZEICHNIS_UEBERSPRUNGEN,
                        Code.INHALTSVERZEICHNIS_UEBERSPRUNGEN,
                        Code.SCHLUSSERKLAERUNG);
        assertThat(gelesen.bemerkungen().get(2).werte())
                .containsExactly("", "Erklärung der Landrätin\nIch bin einverstanden.\n.....\nOrt:");
    }
}
