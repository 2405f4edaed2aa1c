package de.familienaudit.vorlage.domain.umsetzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papierherkunft;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-15, V-10: Ein öffentlicher Beschluss wird mit Tag und Ort bekannt gemacht")
class PublicDecisionIsAnnouncedTest {

    private static final Bekanntmachungsangabe AMTSBLATT =
            new Bekanntmachungsangabe(Muster.BESCHLUSS.plusDays(5), " Amtsblatt 12/2026 ");

    @Test
    @DisplayName(
            "Nur positiv Entschiedenes: kein Entwurf, nichts Abgelehntes, Ausgesetztes oder Aufgehobenes, kein Bericht")
    void onlyWhatWasDecided() {
        List<Papierstand> moeglich = Stream.of(Papierstand.values())
                .filter(s -> BekanntmachungRule.hindernis(Muster.lage(Vorlagenart.BESCHLUSSVORLAGE, s, true))
                        .isEmpty())
                .toList();
        assertThat(moeglich)
                .containsExactly(
                        Papierstand.BESCHLOSSEN,
                        Papierstand.GEAENDERT_BESCHLOSSEN,
                        Papierstand.TEILWEISE_BESCHLOSSEN,
                        Papierstand.ZUR_KENNTNIS_GENOMMEN);
        assertThat(BekanntmachungRule.hindernis(
                        Muster.lage(Vorlagenart.BERICHT, Papierstand.ZUR_KENNTNIS_GENOMMEN, true)))
                .contains(
                        Violation.of("V-15.nicht_beschlossen", Vorlagenart.BERICHT, Papierstand.ZUR_KENNTNIS_GENOMMEN));
    }

    @Test
    @DisplayName("Nichtöffentliches wird nicht bekannt gemacht, solange der Grund der Geheimhaltung besteht")
    void whatIsNotPublicIsNotAnnounced() {
        Beschlusslage geheim = Muster.lage(Vorlagenart.BESCHLUSSVORLAGE, Papierstand.BESCHLOSSEN, false);
        assertThat(BekanntmachungRule.hindernis(geheim)).contains(Violation.of("V-15.bekannt_nichtoeffentlich"));
        assertThat(BekanntmachungRule.verborgen(false)).contains(Violation.of("V-15.bekannt_nichtoeffentlich"));
        assertThat(BekanntmachungRule.verborgen(true)).isEmpty();
        assertThat(geheim.istBekanntzumachen()).isFalse();
        assertThat(geheim.istUmzusetzen()).isTrue();
    }

    @Test
    @DisplayName(
            "Der Tag liegt nicht vor dem Beschluss, nicht vor der Freigabe und nicht in der Zukunft; der Ort ist genannt")
    void dayAndPlace() {
        assertThat(pruefe(AMTSBLATT, null)).isEmpty();
        assertThat(pruefe(new Bekanntmachungsangabe(Muster.BESCHLUSS, "Amtsblatt"), null))
                .isEmpty();
        assertThat(pruefe(new Bekanntmachungsangabe(null, " "), null))
                .containsExactly("tag V-15.bekannt_tag_fehlt", "ort V-15.bekannt_ort_fehlt");
        assertThat(pruefe(new Bekanntmachungsangabe(Muster.BESCHLUSS.minusDays(1), "x".repeat(301)), null))
                .containsExactly("tag V-15.vor_beschluss", "ort form.zu_lang");
        assertThat(pruefe(new Bekanntmachungsangabe(Muster.HEUTE.plusDays(1), "Amtsblatt"), null))
                .containsExactly("tag V-15.bekannt_in_zukunft");
        assertThat(pruefe(AMTSBLATT, Muster.BESCHLUSS.plusDays(6))).containsExactly("tag V-15.bekannt_vor_freigabe");
        assertThat(pruefe(AMTSBLATT, AMTSBLATT.tag())).isEmpty();
    }

    @Test
    @DisplayName(
            "Pflicht ist sie für das, was Gremien hier öffentlich beschlossen; Nacherfasstes und Eilentscheidungen fordern nichts")
    void whatHasToBeAnnounced() {
        assertThat(Muster.beschlossen().istPflicht()).isTrue();
        assertThat(Muster.lage(Vorlagenart.ANTRAG, Papierstand.BESCHLOSSEN, true)
                        .istPflicht())
                .isTrue();
        assertThat(Muster.lage(Vorlagenart.EILENTSCHEIDUNG, Papierstand.BESCHLOSSEN, true)
                        .istPflicht())
                .isFalse();
        assertThat(Muster.lage(Vorlagenart.BESCHLUSSVORLAGE, Papierstand.AUSGESETZT, true)
                        .istPflicht())
                .isFalse();
        assertThat(new Beschlusslage(
                                Vorlagenart.BESCHLUSSVORLAGE,
                                Papierherkunft.NACHERFASST,
                                true,
                                Papierstand.BESCHLOSSEN,
                                null,
                                null,
                                Set.of())
                        .istPflicht())
                .isFalse();
    }

    @Test
    @DisplayName("Wo der Tag des Beschlusses nicht bekannt ist, wird nichts mit ihm verglichen")
    void withoutTheDayOfTheDecision() {
        Beschlusslage ohneTag = Beschlusslage.of(
                Muster.vorlage(true),
                Muster.papier(Vorlagenart.BESCHLUSSVORLAGE),
                Papierlage.ohneTeile(Papierstand.BESCHLOSSEN, null));
        assertThat(ohneTag.ab()).isNull();
        assertThat(BekanntmachungRule.verstoesse(
                        new Bekanntmachungsangabe(LocalDate.of(2009, 1, 1), "Aushang"), ohneTag, null, Muster.HEUTE))
                .isEmpty();
    }

    @Test
    @DisplayName("Eine Berichtigung und eine Rücknahme sind eigene Einträge mit Grund; was vorher galt, bleibt lesbar")
    void nothingIsLost() {
        Bekanntmachung erste = new Bekanntmachung(Muster.vorlage(true), 1, AMTSBLATT, Muster.am(1));
        assertThat(erste.gilt()).isTrue();
        Bekanntmachung zweite = erste.berichtigt(
                new Bekanntmachungsangabe(AMTSBLATT.tag(), "Amtsblatt 13/2026"), " Falsche Nummer ", Muster.am(2));
        assertThat(erste.istAbgeloest()).isTrue();
        assertThat(erste.angabe().ort()).isEqualTo("Amtsblatt 12/2026");
        assertThat(zweite.fassung()).isEqualTo(2);
        assertThat(zweite.grund()).isEqualTo("Falsche Nummer");
        Bekanntmachung weg = zweite.zurueckgenommen("Andere Vorlage", Muster.am(3));
        assertThat(weg.gilt()).isFalse();
        assertThat(weg.angabe().ort()).isEqualTo("Amtsblatt 13/2026");
        assertThat(UmsetzungRule.nachRuecknahme(weg.schritt())).contains(Violation.of("V-15.zurueckgenommen"));
        assertThat(UmsetzungRule.nachRuecknahme(zweite.schritt())).isEmpty();
        assertThat(Muster.codes(UmsetzungRule.grund(Umsetzungsschritt.BERICHTIGT, " ")))
                .containsExactly("grund G-1.aenderung_ohne_grund");
        assertThat(UmsetzungRule.grund(Umsetzungsschritt.ERLEDIGT, "")).isEmpty();
    }

    private static List<String> pruefe(Bekanntmachungsangabe angabe, LocalDate freigegeben) {
        return Muster.codes(BekanntmachungRule.verstoesse(angabe, Muster.beschlossen(), freigegeben, Muster.HEUTE));
    }
}
