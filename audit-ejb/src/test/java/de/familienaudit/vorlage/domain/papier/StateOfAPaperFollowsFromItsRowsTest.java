package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.AUSSCHUSS;
import static de.familienaudit.vorlage.domain.papier.Papiere.JUGENDHILFEAUSSCHUSS;
import static de.familienaudit.vorlage.domain.papier.Papiere.KREISTAG;
import static de.familienaudit.vorlage.domain.papier.Papiere.abstimmung;
import static de.familienaudit.vorlage.domain.papier.Papiere.ausgefallen;
import static de.familienaudit.vorlage.domain.papier.Papiere.entscheidung;
import static de.familienaudit.vorlage.domain.papier.Papiere.lage;
import static de.familienaudit.vorlage.domain.papier.Papiere.papier;
import static de.familienaudit.vorlage.domain.papier.Papiere.stimmen;
import static de.familienaudit.vorlage.domain.papier.Papiere.teil;
import static de.familienaudit.vorlage.domain.papier.Papiere.ueberTeile;
import static de.familienaudit.vorlage.domain.papier.Papiere.vorberatung;
import static de.familienaudit.vorlage.domain.papier.Papiere.worte;
import static de.familienaudit.vorlage.domain.papier.Papiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.abstimmung.Antragsrichtung;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("V-2, V-3, V-5, V-7: Wie weit eine Vorlage ist, folgt aus ihren Beratungen")
class StateOfAPaperFollowsFromItsRowsTest {

    private static final String PUNKTE = "Beschlossen wird:\n1. Das eine.\n2. Das andere.";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "27/3/0/0, 2023-12-13, BESCHLOSSEN",
        "29/0/5/0, 2020-06-10, BESCHLOSSEN",
        "9/0/0/0, 2018-06-19, BESCHLOSSEN",
        "5/5/20/0, 2020-06-10, ABGELEHNT",
        "0/0/3/0, 2020-06-10, ABGELEHNT",
        "?/?/5/0, 2020-06-10, ERGEBNIS_UNBEKANNT"
    })
    @DisplayName("V-4: Die Stimmen der entscheidenden Zeile geben das Ergebnis")
    void votesDecide(String zahlen, String tag, Papierstand stand) {
        Papierlage lage = lage(papier(entscheidung(KREISTAG, tag, stimmen(zahlen))));
        assertThat(lage.stand()).isEqualTo(stand);
        assertThat(lage.am()).isEqualTo(stand == Papierstand.ERGEBNIS_UNBEKANNT ? null : LocalDate.parse(tag));
    }

    @Test
    @DisplayName("V-5: Abgesagt am 17.03.2020, beschlossen am 10.06.2020")
    void cancelledThenDecided() {
        Papierlage lage = lage(papier(
                vorberatung(AUSSCHUSS, "2020-02-17", stimmen("6/0/0/0")),
                vorberatung(JUGENDHILFEAUSSCHUSS, "2020-02-19", stimmen("10/0/0/0")),
                ausgefallen(KREISTAG, "2020-03-17", Beratungsstand.ABGESAGT, "", 4),
                entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0"))));
        assertThat(lage.stand()).isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(lage.am()).isEqualTo("2020-06-10");
    }

    @ParameterizedTest
    @EnumSource(names = {"GEPLANT", "ABGESAGT", "ABGESETZT", "VERTAGT", "VERWIESEN", "ZURUECKGESTELLT", "VERZICHTET"})
    @DisplayName("V-5: Eine Zeile, die nicht behandelt wurde, entscheidet nichts und gibt keinen Tag")
    void onlyATreatedRowDecides(Beratungsstand stand) {
        Papierlage lage = lage(papier(
                zeile(KREISTAG, "2020-03-17", Beratungsrolle.ENTSCHEIDUNG, stand, Entscheidungsmarke.GANZ),
                vorberatung(AUSSCHUSS, "2020-02-17", stimmen("6/0/0/0"))));
        assertThat(lage.stand()).isEqualTo(Papierstand.IN_BERATUNG);
        assertThat(lage.am()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"einstimmig vertagt", "einstimmig verwiesen", "einstimmig zurückverwiesen"})
    @DisplayName("V-3: Einstimmig vertagt oder verwiesen ist kein Beschluss")
    void procedureDecidesNothing(String worte) {
        assertThat(lage(papier(entscheidung(KREISTAG, "2020-06-10", worte(worte))))
                        .stand())
                .isEqualTo(Papierstand.ERGEBNIS_UNBEKANNT);
        Abstimmung verfahren =
                abstimmung(Abstimmungsgegenstand.VERFAHREN, "", Antragsrichtung.ANNEHMEN, "12/0/0/0", worte);
        assertThat(lage(papier(entscheidung(KREISTAG, "2020-06-10", verfahren))).stand())
                .isEqualTo(Papierstand.ERGEBNIS_UNBEKANNT);
        assertThat(lage(papier(zeile(
                                KREISTAG,
                                "2020-06-10",
                                Beratungsrolle.ENTSCHEIDUNG,
                                Beratungsstand.VERTAGT,
                                Entscheidungsmarke.GANZ,
                                verfahren)))
                        .stand())
                .isEqualTo(Papierstand.IN_BERATUNG);
    }

    @Test
    @DisplayName("V-4: Wer annimmt, dass abgelehnt wird, nimmt den Antrag nicht an")
    void acceptingToRefuse() {
        Abstimmung angenommen =
                abstimmung(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ABLEHNEN, "20/5/0/0", "abgelehnt");
        Papier antrag =
                papier(Vorlagenart.ANTRAG, "", Ausfertigung.KEINE, entscheidung(KREISTAG, "2020-06-10", angenommen));
        assertThat(lage(antrag).stand()).isEqualTo(Papierstand.ABGELEHNT);
        assertThat(WiderspruchRule.bemerkungen(antrag, lage(antrag), Papiere.AUSKUNFT))
                .extracting(v -> v.code())
                .containsExactly("V-8.beschluss_fehlt");
        Abstimmung gescheitert =
                abstimmung(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ABLEHNEN, "5/20/0/0", "");
        assertThat(lage(papier(entscheidung(KREISTAG, "2020-06-10", gescheitert)))
                        .stand())
                .isEqualTo(Papierstand.IN_BERATUNG);
        assertThat(lage(papier(entscheidung(KREISTAG, "2020-06-10", gescheitert, stimmen("20/5/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.BESCHLOSSEN);
    }

    @Test
    @DisplayName("V-3, V-4: Eine weitere Abstimmung der Beratung hebt den Beschluss nicht auf")
    void aFurtherVoteUndoesNothing() {
        Abstimmung vertagen =
                abstimmung(Abstimmungsgegenstand.VERFAHREN, "", Antragsrichtung.ANNEHMEN, "3/30/0/0", "abgelehnt");
        Abstimmung aendern =
                abstimmung(Abstimmungsgegenstand.AENDERUNGSANTRAG, "", Antragsrichtung.ANNEHMEN, "3/30/0/0", "");
        assertThat(lage(papier(entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0"), vertagen, aendern)))
                        .stand())
                .isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(lage(papier(
                                entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0")),
                                entscheidung(KREISTAG, "2020-07-10", stimmen("?/?/?/?"))))
                        .stand())
                .isEqualTo(Papierstand.BESCHLOSSEN);
        Papierlage spaeter = lage(papier(
                entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0")),
                entscheidung(KREISTAG, "2020-07-10", stimmen("3/31/0/0"))));
        assertThat(spaeter.stand()).isEqualTo(Papierstand.ABGELEHNT);
        assertThat(spaeter.am()).isEqualTo("2020-07-10");
    }

    @Test
    @DisplayName("V-2: Eine ablehnende Empfehlung beendet die Folge nicht, und der Platz beweist nichts")
    void recommendationDoesNotEnd() {
        Papier papier = papier(
                entscheidung(KREISTAG, "2020-06-10", stimmen("29/0/5/0")),
                vorberatung(AUSSCHUSS, "2020-02-17", stimmen("0/6/0/0")),
                zeile(
                        KREISTAG,
                        "2021-01-20",
                        Beratungsrolle.KENNTNISNAHME,
                        Beratungsstand.BEHANDELT,
                        Entscheidungsmarke.KEINE));
        assertThat(lage(papier).stand()).isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(lage(papier).am()).isEqualTo("2020-06-10");
        assertThat(lage(papier(vorberatung(AUSSCHUSS, "2020-02-17", stimmen("0/6/0/0"))))
                        .stand())
                .isEqualTo(Papierstand.IN_BERATUNG);
    }

    @Test
    @DisplayName("V-7: Geändert beschlossen, Bericht zur Kenntnis, Eilentscheidung, noch nicht beraten")
    void otherStates() {
        assertThat(lage(papier(zeile(
                                KREISTAG,
                                "2020-06-10",
                                Beratungsrolle.ENTSCHEIDUNG,
                                Beratungsstand.BEHANDELT,
                                new Entscheidungsmarke(Entscheidungsumfang.GANZ, "", true),
                                stimmen("29/0/5/0"))))
                        .stand())
                .isEqualTo(Papierstand.GEAENDERT_BESCHLOSSEN);
        Beratung kenntnis = zeile(
                KREISTAG,
                "2020-06-10",
                Beratungsrolle.KENNTNISNAHME,
                Beratungsstand.BEHANDELT,
                Entscheidungsmarke.KEINE);
        Papierlage bericht = lage(papier(Vorlagenart.BERICHT, "", Ausfertigung.KEINE, kenntnis));
        assertThat(bericht.stand()).isEqualTo(Papierstand.ZUR_KENNTNIS_GENOMMEN);
        assertThat(bericht.am()).isEqualTo("2020-06-10");
        assertThat(lage(papier(kenntnis)).stand()).isEqualTo(Papierstand.IN_BERATUNG);
        assertThat(lage(papier(zeile(
                                KREISTAG,
                                "2020-06-10",
                                Beratungsrolle.KENNTNISNAHME,
                                Beratungsstand.BEHANDELT,
                                Entscheidungsmarke.GANZ)))
                        .stand())
                .isEqualTo(Papierstand.ZUR_KENNTNIS_GENOMMEN);
        Beratung eil = new Beratung(
                null,
                LocalDate.of(2020, 4, 1),
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.BEHANDELT,
                Entscheidungsmarke.GANZ,
                Verbleib.OHNE,
                "",
                List.of());
        assertThat(lage(papier(Vorlagenart.EILENTSCHEIDUNG, "So.", Ausfertigung.KEINE, eil))
                        .stand())
                .isEqualTo(Papierstand.BESCHLOSSEN);
        assertThat(lage(papier()).stand()).isEqualTo(Papierstand.EINGEREICHT);
        assertThat(lage(papier(Vorlagenart.BERICHT, "", Ausfertigung.KEINE)).stand())
                .isEqualTo(Papierstand.EINGEREICHT);
    }

    @Test
    @DisplayName("V-5: Eine abgesagte Entscheidung, die nachgeholt wurde, hält die Vorlage nicht offen")
    void cancelledDecisionIsReplaced() {
        Beratung abgesagt = new Beratung(
                KREISTAG,
                LocalDate.of(2020, 3, 17),
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.ABGESAGT,
                Entscheidungsmarke.GANZ,
                new Verbleib("", 2),
                "",
                List.of());
        Papierlage lage = lage(papier(
                Vorlagenart.BESCHLUSSVORLAGE,
                PUNKTE,
                Ausfertigung.KEINE,
                abgesagt,
                entscheidung(KREISTAG, "2020-06-10", teil("1", "20/5/0/0"), teil("2", "25/0/0/0"))));
        assertThat(lage.stand()).isEqualTo(Papierstand.BESCHLOSSEN);
    }

    @Test
    @DisplayName("V-4: Wo ein Tag fehlt, zählt die Zeile, die später steht")
    void missingDay() {
        Papier papier = papier(
                entscheidung(KREISTAG, "2020-03-10", stimmen("25/0/0/0")),
                entscheidung(KREISTAG, "", stimmen("5/20/0/0")));
        assertThat(lage(papier).stand()).isEqualTo(Papierstand.ABGELEHNT);
        assertThat(lage(papier).am()).isNull();
    }

    @Test
    @DisplayName("V-7: Ein angenommener Änderungsantrag ohne Vermerk und ein Vermerk ohne Beschluss werden bemerkt")
    void amended() {
        Abstimmung aenderung =
                abstimmung(Abstimmungsgegenstand.AENDERUNGSANTRAG, "", Antragsrichtung.ANNEHMEN, "20/3/0/0", "");
        assertThat(codes(papier(entscheidung(KREISTAG, "2020-06-10", aenderung, stimmen("25/0/0/0")))))
                .contains("V-7.aenderung_ohne_vermerk");
        assertThat(codes(papier(zeile(
                        KREISTAG,
                        "2020-06-10",
                        Beratungsrolle.ENTSCHEIDUNG,
                        Beratungsstand.BEHANDELT,
                        new Entscheidungsmarke(Entscheidungsumfang.GANZ, "", true),
                        stimmen("5/25/0/0")))))
                .contains("V-7.vermerk_ohne_beschluss");
        assertThat(codes(papier(ueberTeile(KREISTAG, "2020-06-10", "1", teil("1", "20/5/0/0"), teil("2", "20/5/0/0")))))
                .contains("V-2.teil_nicht_genannt");
    }

    private static List<String> codes(Papier papier) {
        return WiderspruchRule.bemerkungen(papier, lage(papier), Papiere.AUSKUNFT).stream()
                .map(v -> v.code())
                .toList();
    }
}
