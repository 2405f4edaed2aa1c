package de.familienaudit.vorlage.domain.kreis;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsart;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import de.familienaudit.vorlage.domain.abstimmung.Massgabe;
import de.familienaudit.vorlage.domain.abstimmung.Stimmen;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Eingriffsart;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-10: Veröffentlicht wird der Beschluss, anderes nur, soweit es freigegeben ist")
class WhatIsNotClearedIsLeftOutTest {

    private static final Papier MIT_BEZUG = mitBezug();

    @Test
    @DisplayName("Ist alles freigegeben, fehlt nichts")
    void everything() {
        assertThat(Freigabe.ALLES.auszug(Muster.PAPIER)).isEqualTo(Muster.PAPIER);
    }

    @Test
    @DisplayName("Ist nichts freigegeben, bleiben Nummer, Betreff, Beschluss, Beratungsfolge und Stimmen")
    void nothing() {
        Papier auszug = Freigabe.NICHTS.auszug(Muster.PAPIER);
        assertThat(auszug.nummer()).isEqualTo("2021/7/003");
        assertThat(auszug.text().betreff()).isEqualTo("Betreff");
        assertThat(auszug.text().beschluss()).isEqualTo("Beschluss");
        assertThat(auszug.text().einreicher()).isEqualTo("Sozialamt");
        assertThat(auszug.folge().get(0).abstimmungen().get(0).stimmen())
                .isEqualTo(Muster.PAPIER.folge().get(0).abstimmungen().get(0).stimmen());
        assertThat(auszug.folge().get(0).verbleib().nachfolgerin()).isEqualTo(2);
        assertThat(auszug.kaemmerei().stand())
                .isEqualTo(Muster.PAPIER.kaemmerei().stand());
        assertThat(auszug.toString())
                .doesNotContain(
                        "Sachverhalt", "Bemerkung", "Stellungnahme", "01.4953", "Streit", "Zur Zeile", "Fraktion A");
    }

    @Test
    @DisplayName("Jeder Teil wird für sich freigegeben")
    void eachPartByItself() {
        Papier sachverhalt = new Freigabe(true, false, false).auszug(Muster.PAPIER);
        assertThat(sachverhalt.text().sachverhalt()).isEqualTo("Sachverhalt");
        assertThat(sachverhalt.finanzen()).isEmpty();
        assertThat(sachverhalt.text().bemerkung()).isEmpty();

        Papier finanzen = new Freigabe(false, true, false).auszug(Muster.PAPIER);
        assertThat(finanzen.kaemmerei()).isEqualTo(Muster.PAPIER.kaemmerei());
        assertThat(finanzen.finanzen()).hasSize(1);
        assertThat(finanzen.text().sachverhalt()).isEmpty();

        Papier bemerkungen = new Freigabe(false, false, true).auszug(Muster.PAPIER);
        assertThat(bemerkungen.folge()).isEqualTo(Muster.PAPIER.folge());
        assertThat(bemerkungen.text().bemerkung()).isEqualTo("Bemerkung");
        assertThat(bemerkungen.text().sachverhalt()).isEmpty();
    }

    @Test
    @DisplayName(
            "Nicht freigegeben: auch kein Beleg eines Vorbehalts, kein Grund eines Eingriffs, kein Änderungsantrag, kein sonstiger Gegenstand")
    void aboutTheDecision() {
        Papier auszug = Freigabe.NICHTS.auszug(MIT_BEZUG);
        assertThat(auszug.toString())
                .doesNotContain(
                        "Bescheid", "Vertraulicher Grund", "Grundstück Nord", "Antragswort", "Brief des Nachbarn");
        assertThat(auszug.bezug().vorbehalte())
                .containsExactly(
                        new Vorbehalt("Bewilligung", Muster.TAG, Freigabe.NICHT_FREIGEGEBEN),
                        new Vorbehalt("Rechtskraft", null, ""));
        assertThat(auszug.bezug().eingriff())
                .isEqualTo(new Eingriff(Eingriffsart.AUSGESETZT, Muster.TAG, Freigabe.NICHT_FREIGEGEBEN));
        assertThat(auszug.bezug().gegenstaende())
                .extracting(g -> g.sache().art())
                .containsExactly("FASSUNG");
        assertThat(auszug.folge().get(0).abstimmungen())
                .extracting(Abstimmung::wortlaut)
                .containsExactly("Hauptwort", Freigabe.NICHT_FREIGEGEBEN);
        assertThat(Freigabe.ALLES.auszug(MIT_BEZUG)).isEqualTo(MIT_BEZUG);
    }

    @Test
    @DisplayName(
            "Vorher wird gesagt, was die Vorlage davon enthält und im Kreis bleibt; was sie nicht enthält, wird nicht genannt")
    void whatStays() {
        assertThat(Freigabe.NICHTS.bleibt(MIT_BEZUG)).containsExactly(Vertrauliches.values());
        assertThat(Freigabe.ALLES.bleibt(MIT_BEZUG)).isEmpty();
        assertThat(new Freigabe(true, false, true).bleibt(MIT_BEZUG))
                .containsExactly(Vertrauliches.STELLUNGNAHME, Vertrauliches.HAUSHALTSJAHR, Vertrauliches.FINANZZEILEN);
        assertThat(new Freigabe(false, true, true).bleibt(MIT_BEZUG))
                .containsExactly(Vertrauliches.SACHVERHALT, Vertrauliches.EILGRUND);
        assertThat(Freigabe.NICHTS.bleibt(Muster.PAPIER))
                .doesNotContain(
                        Vertrauliches.AENDERUNGSANTRAEGE,
                        Vertrauliches.BELEGE,
                        Vertrauliches.EINGRIFFSGRUND,
                        Vertrauliches.ANDERE_GEGENSTAENDE);
        Papier leer = Freigabe.NICHTS.auszug(Muster.PAPIER);
        assertThat(Freigabe.NICHTS.bleibt(leer)).isEmpty();
    }

    private static Papier mitBezug() {
        Beratung zeile = Muster.PAPIER.folge().get(0);
        Abstimmung antrag = new Abstimmung(
                new Abstimmung.Worueber(Abstimmungsgegenstand.AENDERUNGSANTRAG, "", Antragsrichtung.ANNEHMEN),
                "Antragswort",
                new Stimmen(1, 5, 0, 0, 6),
                "",
                Abstimmungsart.OFFEN,
                "");
        Abstimmung haupt = new Abstimmung(
                Abstimmung.Worueber.HAUPTSACHE,
                "Hauptwort",
                new Stimmen(5, 1, 0, 0, 6),
                "",
                Abstimmungsart.OFFEN,
                "Fraktion A",
                new Massgabe(Massgabe.Seite.ZAHLEN, "Brief des Nachbarn"));
        return Muster.PAPIER
                .mitFolge(List.of(zeile.mitAbstimmungen(List.of(haupt, antrag))))
                .mit(new Beschlussbezug(
                        List.of(
                                new Gegenstand(
                                        new Gegenstand.Sache("FASSUNG", 3L),
                                        "Fassung 1",
                                        Entscheidungsumfang.GANZ,
                                        "",
                                        null),
                                new Gegenstand(
                                        new Gegenstand.Sache(Gegenstand.ANDERES, null),
                                        "Grundstück Nord",
                                        Entscheidungsumfang.GANZ,
                                        "",
                                        null)),
                        List.of(
                                new Vorbehalt("Bewilligung", Muster.TAG, "Bescheid"),
                                new Vorbehalt("Rechtskraft", null, "")),
                        new Eingriff(Eingriffsart.AUSGESETZT, Muster.TAG, "Vertraulicher Grund")));
    }
}
