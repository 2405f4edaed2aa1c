package de.familienaudit.vorlage.domain.gremium;

import static de.familienaudit.vorlage.domain.gremium.Akte.WER;
import static de.familienaudit.vorlage.domain.gremium.Akte.tag;
import static de.familienaudit.vorlage.domain.gremium.Akte.zeit;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Mehrheit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-2, V-3: Was für ein Gremium in einer Zeit gilt, überschneidet sich nicht; Neues löst ab, was kein Ende hat")
class PeriodsOfABodyDoNotOverlapTest {

    private static final Inhalt SIEBEN = new Inhalt.Mitglieder(7);
    private static final Inhalt ACHT = new Inhalt.Mitglieder(8);
    private static final Akte AKTE = new Akte(Gremiumart.HAUPTAUSSCHUSS).heisst("Kreisausschuss", null);

    @Test
    @DisplayName(
            "Aneinander grenzen ist erlaubt, ein gemeinsamer Tag nicht, in beiden Richtungen und mit beiden Tagen im Satz")
    void adjacent() {
        List<Festlegung> alle = List.of(AKTE.festlegung(SIEBEN, "2014-06-01", "2021-03-31"));
        assertThat(FestlegungRule.verstoesse(ACHT, zeit("2021-04-01", null), alle, null))
                .isEmpty();
        assertThat(FestlegungRule.verstoesse(ACHT, zeit(null, "2014-05-31"), alle, null))
                .isEmpty();
        assertThat(FestlegungRule.verstoesse(ACHT, zeit("2021-03-31", null), alle, null))
                .containsExactly(Violation.at("von", "V-2.ueberschneidung", tag("2014-06-01"), tag("2021-03-31")));
        assertThat(FestlegungRule.verstoesse(ACHT, zeit(null, "2014-06-01"), alle, null))
                .hasSize(1);
        assertThat(FestlegungRule.verstoesse(ACHT, zeit(null, null), alle, null))
                .hasSize(1);
    }

    @Test
    @DisplayName("Offene Enden reichen ohne Grenze; der Satz nennt, was bekannt ist")
    void open() {
        assertThat(FestlegungRule.verstoesse(
                        ACHT,
                        zeit("2030-01-01", "2030-12-31"),
                        List.of(AKTE.festlegung(SIEBEN, "2014-06-01", null)),
                        null))
                .containsExactly(Violation.at("von", "V-2.ueberschneidung_ab", tag("2014-06-01")));
        assertThat(FestlegungRule.verstoesse(
                        ACHT, zeit(null, "1990-12-31"), List.of(AKTE.festlegung(SIEBEN, null, "2021-03-31")), null))
                .containsExactly(Violation.at("von", "V-2.ueberschneidung_bis", tag("2021-03-31")));
        assertThat(FestlegungRule.verstoesse(
                        ACHT, zeit("2020-01-01", null), List.of(AKTE.festlegung(SIEBEN, null, null)), null))
                .containsExactly(Violation.at("von", "V-2.ueberschneidung_immer"));
    }

    @Test
    @DisplayName("Nur dasselbe stößt sich: andere Art, anderer Gegenstand und Zurückgenommenes stehen nicht im Weg")
    void same() {
        Festlegung zurueck = AKTE.festlegung(SIEBEN, null, null);
        zurueck.zuruecknehmen("Tippfehler", WER);
        Inhalt hauptsache = new Inhalt.Mehrheitswahl(Abstimmungsgegenstand.HAUPTSACHE, Mehrheit.ZWEI_DRITTEL);
        Inhalt verfahren = new Inhalt.Mehrheitswahl(Abstimmungsgegenstand.VERFAHREN, Mehrheit.EINFACH);
        List<Festlegung> alle = List.of(
                zurueck,
                AKTE.festlegung(new Inhalt.Sitzungen(true), null, null),
                AKTE.festlegung(hauptsache, null, null),
                AKTE.festlegung(new Inhalt.Zustaendigkeit(Beschlusssache.JAHRESBERICHT), null, null));
        assertThat(FestlegungRule.verstoesse(ACHT, zeit(null, null), alle, null))
                .isEmpty();
        assertThat(FestlegungRule.verstoesse(verfahren, zeit(null, null), alle, null))
                .isEmpty();
        assertThat(FestlegungRule.verstoesse(
                        new Inhalt.Zustaendigkeit(Beschlusssache.ZIELVEREINBARUNG), zeit(null, null), alle, null))
                .isEmpty();
        assertThat(FestlegungRule.verstoesse(hauptsache, zeit(null, null), alle, null))
                .hasSize(1);
        assertThat(FestlegungRule.verstoesse(hauptsache, zeit(null, null), alle, alle.get(2)))
                .as("what it replaces does not stand in its way")
                .isEmpty();
    }

    @Test
    @DisplayName("Was ohne Ende galt, kann Neues ohne Ende ablösen, sonst nichts")
    void followed() {
        Festlegung offen = AKTE.festlegung(SIEBEN, "2014-06-01", null);
        Festlegung immer = AKTE.festlegung(SIEBEN, null, null);
        assertThat(FestlegungRule.abgeloeste(ACHT, zeit("2021-04-01", null), List.of(offen)))
                .contains(offen);
        assertThat(FestlegungRule.abgeloeste(ACHT, zeit("2021-04-01", null), List.of(immer)))
                .contains(immer);
        assertThat(FestlegungRule.abgeloeste(ACHT, zeit("2014-06-01", null), List.of(offen)))
                .as("nothing would be left of it")
                .isEmpty();
        assertThat(FestlegungRule.abgeloeste(ACHT, zeit("2021-04-01", "2022-03-31"), List.of(offen)))
                .as("nobody says what holds afterwards")
                .isEmpty();
        assertThat(FestlegungRule.abgeloeste(ACHT, zeit(null, null), List.of(offen)))
                .isEmpty();
        assertThat(FestlegungRule.abgeloeste(new Inhalt.Sitzungen(true), zeit("2021-04-01", null), List.of(offen)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "G-1: Ein offener Zeitraum wird einmal mit Grund beendet, ein Eintrag einmal mit Grund zurückgenommen; beides bleibt lesbar")
    void ended_once() {
        Festlegung f = AKTE.festlegung(SIEBEN, "2014-06-01", null);
        assertThat(Refusals.codes(() -> f.beenden(null, "Neue Satzung", WER))).containsExactly("V-2.ende_fehlt");
        assertThat(Refusals.of(() -> f.beenden(tag("2014-05-31"), "Neue Satzung", WER)))
                .containsExactly(Violation.at("bis", "V-2.ende_vor_beginn", tag("2014-06-01")));
        assertThat(Refusals.codes(() -> f.beenden(tag("2021-03-31"), " ", WER)))
                .containsExactly("G-1.aenderung_ohne_grund");
        assertThat(f.gueltig().bis()).isEmpty();
        f.beenden(tag("2021-03-31"), "Neue Satzung", WER);
        assertThat(f.gueltig()).isEqualTo(zeit("2014-06-01", "2021-03-31"));
        assertThat(f.beendigung()).hasValueSatisfying(b -> {
            assertThat(b.grund()).isEqualTo("Neue Satzung");
            assertThat(b.von()).isEqualTo("Gerda Grün");
            assertThat(b.am()).isEqualTo(WER.am());
        });
        assertThat(Refusals.of(() -> f.beenden(tag("2022-03-31"), "Doch später", WER)))
                .containsExactly(Violation.at("bis", "V-2.schon_beendet", tag("2021-03-31")));
        f.zuruecknehmen("Falsches Gremium", WER);
        assertThat(f.ruecknahme()).hasValueSatisfying(r -> {
            assertThat(r.grund()).isEqualTo("Falsches Gremium");
            assertThat(r.am()).isEqualTo(WER.am());
        });
        assertThat(f.inhalt()).isEqualTo(SIEBEN);
        assertThat(Refusals.codes(() -> f.zuruecknehmen("Noch einmal", WER)))
                .containsExactly("G-1.schon_zurueckgenommen");
        assertThat(Refusals.codes(() -> f.beenden(tag("2022-03-31"), "Doch später", WER)))
                .containsExactly("G-1.schon_zurueckgenommen");
    }

    @Test
    @DisplayName("Ein Zeitraum, der an beiden Seiten offen ist, bleibt einer")
    void open_on_both_sides() {
        Festlegung f = AKTE.festlegung(SIEBEN, null, null);
        assertThat(f.gueltig()).isEqualTo(zeit(null, null));
        assertThat(f.giltAm(tag("1900-01-01"))).isTrue();
        assertThat(f.giltAm(tag("2100-01-01"))).isTrue();
        f.beenden(tag("2021-03-31"), "Neue Satzung", WER);
        assertThat(f.giltAm(tag("2021-04-01"))).isFalse();
        assertThat(f.quelle()).isEqualTo("Hauptsatzung");
        assertThat(f.erfassung()).isEqualTo(WER);
    }
}
