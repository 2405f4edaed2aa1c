package de.familienaudit.vorlage.domain.abstimmung;

import static de.familienaudit.vorlage.domain.abstimmung.Voten.UNBEKANNT;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.hauptsache;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.ueber;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Ausgang;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Grund;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Wirkung;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "V-16: Ein Umlauf hat zwei Ergebnisse: drei Viertel aller Mitglieder stimmen dem Verfahren zu, dann zählt die Sache")
class UmlaufHasTwoResultsTest {

    private static final OptionalInt VIERZIG = OptionalInt.of(40);
    private static final OptionalInt SECHSUNDVIERZIG = OptionalInt.of(46);

    @ParameterizedTest
    @CsvSource({
        "40, 30/0/0/0, ANGENOMMEN, MEHR_JA, DAFUER",
        "40, 29/0/0/0, OHNE_WIRKUNG, UMLAUF_ABGELEHNT, KEINE",
        "46, 35/5/0/0, ANGENOMMEN, MEHR_JA, DAFUER",
        "46, 34/5/0/0, OHNE_WIRKUNG, UMLAUF_ABGELEHNT, KEINE",
        "46, 10/20/0/0, OHNE_WIRKUNG, UMLAUF_ABGELEHNT, KEINE",
        "7, 6/0/0/0, ANGENOMMEN, MEHR_JA, DAFUER",
        "7, 5/0/0/0, OHNE_WIRKUNG, UMLAUF_ABGELEHNT, KEINE",
        ", 30/0/0/0, NICHT_FESTSTELLBAR, UMLAUF_UNGEWISS, KEINE",
        "40, 30/?/0/0, NICHT_FESTSTELLBAR, UMLAUF_UNGEWISS, KEINE"
    })
    @DisplayName("Ohne Zustimmung ist das Ergebnis in der Sache ohne Wirkung, ohne Zahl der Mitglieder ungewiss")
    void consentDecides(Integer mitglieder, String zustimmung, Ausgang ausgang, Grund grund, Wirkung wirkung) {
        OptionalInt alle = mitglieder == null ? UNBEKANNT : OptionalInt.of(mitglieder);
        Ergebnis sache = ergebnisse(alle, hauptsache("20/3/0/0", ""), zustimmung(zustimmung))
                .get(0);
        assertThat(sache.ausgang()).isEqualTo(ausgang);
        assertThat(sache.grund()).isEqualTo(grund);
        assertThat(sache.wirkung()).isEqualTo(wirkung);
    }

    @Test
    @DisplayName("Die Zustimmung selbst bewegt die Vorlage nicht, und die Stelle, an der sie steht, ist gleich")
    void consentMovesNothing() {
        for (List<Ergebnis> ergebnisse : List.of(
                ergebnisse(VIERZIG, hauptsache("3/20/0/0", ""), zustimmung("30/0/0/0")),
                ergebnisse(VIERZIG, zustimmung("30/0/0/0"), hauptsache("3/20/0/0", "")))) {
            assertThat(ergebnisse)
                    .extracting(Ergebnis::wirkung)
                    .containsExactlyInAnyOrder(Wirkung.KEINE, Wirkung.DAGEGEN);
        }
        assertThat(ergebnisse(SECHSUNDVIERZIG, zustimmung("34/0/0/0")).get(0).noetig())
                .isEqualTo(35);
    }

    @Test
    @DisplayName("Ohne Zustimmung hat auch ein Änderungsantrag keine Wirkung; der Umlauf ist gescheitert")
    void nothingElseCounts() {
        List<Abstimmung> alle = List.of(
                hauptsache("20/3/0/0", ""),
                ueber(Abstimmungsgegenstand.AENDERUNGSANTRAG, "20/3/0/0", ""),
                zustimmung("20/0/0/0"));
        assertThat(UmlaufRule.ergebnisse(alle, UmlaufHasTwoResultsTest::mehrheit, VIERZIG))
                .extracting(Ergebnis::ausgang)
                .containsExactly(Ausgang.OHNE_WIRKUNG, Ausgang.OHNE_WIRKUNG, Ausgang.ABGELEHNT);
        assertThat(UmlaufRule.istGescheitert(alle, UmlaufHasTwoResultsTest::mehrheit, VIERZIG))
                .isTrue();
        assertThat(UmlaufRule.istGescheitert(
                        List.of(zustimmung("20/0/0/0")), UmlaufHasTwoResultsTest::mehrheit, VIERZIG))
                .as("nothing but the consent was entered")
                .isTrue();
        assertThat(UmlaufRule.istGescheitert(
                        List.of(hauptsache("20/3/0/0", ""), zustimmung("30/0/0/0")),
                        UmlaufHasTwoResultsTest::mehrheit,
                        VIERZIG))
                .isFalse();
    }

    @Test
    @DisplayName("Worte sagen nicht, dass drei Viertel aller Mitglieder zustimmten; dass sie ablehnten, sagen sie")
    void wordsAreNoThreeQuarters() {
        for (String worte : List.of("einstimmig", "mehrheitlich angenommen")) {
            assertThat(ergebnisse(
                            VIERZIG, hauptsache("20/3/0/0", ""), ueber(Abstimmungsgegenstand.UMLAUF, "?/?/?/?", worte)))
                    .extracting(Ergebnis::ausgang)
                    .containsOnly(Ausgang.NICHT_FESTSTELLBAR);
        }
        assertThat(ergebnisse(UNBEKANNT, ueber(Abstimmungsgegenstand.UMLAUF, "10/0/0/0", "einstimmig"))
                        .get(0)
                        .grund())
                .isEqualTo(Grund.MITGLIEDER_UNBEKANNT);
        assertThat(ergebnisse(
                                VIERZIG,
                                hauptsache("20/3/0/0", ""),
                                ueber(Abstimmungsgegenstand.UMLAUF, "?/?/?/?", "abgelehnt"))
                        .get(0)
                        .ausgang())
                .isEqualTo(Ausgang.OHNE_WIRKUNG);
    }

    @Test
    @DisplayName("Ohne Umlauf steht jede Abstimmung für sich")
    void withoutUmlauf() {
        List<Abstimmung> alle =
                List.of(hauptsache("20/3/0/0", ""), ueber(Abstimmungsgegenstand.VERFAHREN, "1/20/0/0", ""));
        assertThat(UmlaufRule.ergebnisse(alle, UmlaufHasTwoResultsTest::mehrheit, VIERZIG))
                .isEqualTo(alle.stream()
                        .map(a -> ErgebnisRule.ergebnis(a, Mehrheit.EINFACH, VIERZIG))
                        .toList());
    }

    @Test
    @DisplayName("Im Umlauf wird nach der Zustimmung gefragt, in einer Sitzung nicht")
    void fitsToTheForm() {
        List<Abstimmung> ohne = List.of(hauptsache("20/3/0/0", ""));
        List<Abstimmung> mit = List.of(hauptsache("20/3/0/0", ""), zustimmung("30/0/0/0"));
        assertThat(codes(UmlaufRule.form("s:%d:", ohne, true)))
                .containsExactly("s:0:gegenstand V-16.umlauf_ohne_zustimmung");
        assertThat(UmlaufRule.form("s:%d:", mit, true)).isEmpty();
        assertThat(UmlaufRule.form("s:%d:", List.of(), true)).isEmpty();
        assertThat(codes(UmlaufRule.form("s:%d:", mit, false))).containsExactly("s:1:gegenstand V-16.kein_umlauf");
        assertThat(UmlaufRule.form("s:%d:", ohne, false)).isEmpty();
    }

    @Test
    @DisplayName("Im Umlauf ist niemand anwesend, und ein Ja heißt dafür; gefragt wird einmal")
    void whatCannotBe() {
        Abstimmung verkehrt = new Abstimmung(
                new Abstimmung.Worueber(Abstimmungsgegenstand.UMLAUF, "", Antragsrichtung.ABLEHNEN),
                "",
                Voten.stimmen("30/0/0/0/35"),
                "",
                Abstimmungsart.UNBEKANNT,
                "");
        assertThat(codes(UmlaufRule.angaben("s:%d:", List.of(hauptsache("20/3/0/0/25", ""), verkehrt))))
                .containsExactly(
                        "s:0:anwesende V-16.umlauf_ohne_anwesende",
                        "s:1:gegenstand V-16.umlauf_richtung",
                        "s:1:anwesende V-16.umlauf_ohne_anwesende");
        assertThat(UmlaufRule.angaben("s:%d:", List.of(hauptsache("20/3/0/0/25", ""))))
                .isEmpty();
        assertThat(codes(GesamtergebnisRule.verstoesse(
                        "s:%d:",
                        List.of(zustimmung("30/0/0/0"), zustimmung("20/0/0/0"), hauptsache("20/3/0/0", "")),
                        UmlaufHasTwoResultsTest::mehrheit,
                        VIERZIG)))
                .containsExactly("s:1:gegenstand V-3.zweite_antwort");
    }

    private static List<Ergebnis> ergebnisse(OptionalInt mitglieder, Abstimmung... abstimmungen) {
        return UmlaufRule.ergebnisse(List.of(abstimmungen), UmlaufHasTwoResultsTest::mehrheit, mitglieder);
    }

    private static Mehrheit mehrheit(Abstimmungsgegenstand gegenstand) {
        return gegenstand == Abstimmungsgegenstand.UMLAUF ? UmlaufRule.MEHRHEIT : Mehrheit.EINFACH;
    }

    private static Abstimmung zustimmung(String zahlen) {
        return ueber(Abstimmungsgegenstand.UMLAUF, zahlen, "");
    }

    private static List<String> codes(List<Violation> verstoesse) {
        return verstoesse.stream().map(v -> v.field() + " " + v.code()).toList();
    }
}
