package de.familienaudit.vorlage.domain.abstimmung;

import static de.familienaudit.vorlage.domain.abstimmung.Voten.UNBEKANNT;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.ablehnen;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.hauptsache;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.teil;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.ueber;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-3: Stimmen passen zu den Anwesenden und zu den Mitgliedern, und jede Frage wird einmal beantwortet")
class CountsFitTheBodyTest {

    @ParameterizedTest
    @CsvSource({"6/0/1/0, 7", "6/0/0/1, 7", "6/0/0/1/6, 7", "9/?/?/?, 9", "?/?/?/?/7, 7", "29/0/5/0, "})
    @DisplayName("Was bekannt ist, passt; Unbekanntes zählt nicht als 0 und hält niemanden auf")
    void fits(String zahlen, Integer mitglieder) {
        assertThat(StimmenRule.verstoesse("", hauptsache(zahlen, ""), mitglieder(mitglieder)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8/0/0/0, 7, ja, V-3.mehr_als_mitglieder",
        "6/0/1/1, 7, ja, V-3.mehr_als_mitglieder",
        "6/0/0/0/8, 7, anwesende, V-3.anwesende_ueber_mitgliedern",
        "6/1/1/0/7, , anwesende, V-3.mehr_als_anwesend",
        "0/0/0/0, , ja, V-3.niemand_gestimmt",
        "-1/0/0/0, , ja, V-3.zahl",
        "9/0/0/2001, , ja, V-3.zahl",
        "?, , worte, V-3.leer"
    })
    @DisplayName(
            "Mehr Stimmen als Anwesende oder Mitglieder, lauter Nullen, negative und riesige Zahlen werden am Feld abgelehnt")
    void refused(String zahlen, Integer mitglieder, String feld, String code) {
        assertThat(StimmenRule.verstoesse("a1.", hauptsache(zahlen, ""), mitglieder(mitglieder)))
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a1." + feld, code));
    }

    @Test
    @DisplayName(
            "Eine Wahl ist keine Abstimmung mit vier Zahlen; ein Teil wird genannt, ein Änderungsantrag hat einen Wortlaut")
    void subject() {
        assertThat(codes(ueber(Abstimmungsgegenstand.WAHL, "9/0/0/0", ""))).containsExactly("V-4.wahl");
        assertThat(codes(ueber(Abstimmungsgegenstand.TEIL, "9/0/0/0", ""))).containsExactly("V-3.teil_fehlt");
        assertThat(codes(ueber(Abstimmungsgegenstand.AENDERUNGSANTRAG, "9/0/0/0", "")))
                .containsExactly("V-3.wortlaut_fehlt");
        assertThat(codes(ueber(Abstimmungsgegenstand.VERFAHREN, "9/0/0/0", ""))).isEmpty();
        assertThat(codes(teil("2", "9/0/0/0"))).isEmpty();
        assertThat(codes(teil(";", "9/0/0/0"))).containsExactly("V-3.teil_fehlt");
        Abstimmung verwechselt = new Abstimmung(
                new Abstimmung.Worueber(Abstimmungsgegenstand.HAUPTSACHE, "2", Antragsrichtung.ANNEHMEN),
                "",
                Voten.stimmen("9/0/0/0"),
                "",
                Abstimmungsart.OFFEN,
                "");
        assertThat(codes(verwechselt)).containsExactly("V-3.teil_ohne_gegenstand");
    }

    @Test
    @DisplayName(
            "Zwei Antworten auf dieselbe Frage in einer Beratung werden abgelehnt: Keine hebt die andere stillschweigend auf")
    void once() {
        List<Abstimmung> zweimal = List.of(hauptsache("9/0/0/0", ""), hauptsache("0/9/0/0", ""));
        assertThat(GesamtergebnisRule.verstoesse("b%d.", zweimal, g -> Mehrheit.EINFACH, UNBEKANNT))
                .containsExactly(Violation.at("b1.gegenstand", "V-3.zweite_antwort"));
        List<Abstimmung> beides = List.of(hauptsache("9/0/0/0", ""), ablehnen("9/0/0/0", ""));
        assertThat(GesamtergebnisRule.verstoesse("b%d.", beides, g -> Mehrheit.EINFACH, UNBEKANNT))
                .containsExactly(Violation.at("b1.gegenstand", "V-4.beides_angenommen"));
        List<Abstimmung> erstAblehnen = List.of(ablehnen("3/6/0/0", ""), hauptsache("6/3/0/0", ""));
        assertThat(GesamtergebnisRule.verstoesse("b%d.", erstAblehnen, g -> Mehrheit.EINFACH, UNBEKANNT))
                .isEmpty();
        List<Abstimmung> derselbeTeil = List.of(teil("1", "20/5/0/0"), teil("Punkt 1", "5/20/0/0"));
        assertThat(GesamtergebnisRule.verstoesse("b%d.", derselbeTeil, g -> Mehrheit.EINFACH, UNBEKANNT))
                .containsExactly(Violation.at("b1.gegenstand", "V-3.zweite_antwort"));
        List<Abstimmung> ueberlappend = List.of(teil("Punkte 1 bis 2", "20/5/0/0"), teil("2", "5/20/0/0"));
        assertThat(GesamtergebnisRule.verstoesse("b%d.", ueberlappend, g -> Mehrheit.EINFACH, UNBEKANNT))
                .hasSize(1);
        List<Abstimmung> zweiTeile = List.of(teil("1", "20/5/0/0"), teil("2", "5/20/0/0"));
        assertThat(GesamtergebnisRule.verstoesse("b%d.", zweiTeile, g -> Mehrheit.EINFACH, UNBEKANNT))
                .isEmpty();
    }

    private static List<String> codes(Abstimmung abstimmung) {
        return StimmenRule.verstoesse("", abstimmung, UNBEKANNT).stream()
                .map(Violation::code)
                .toList();
    }

    private static OptionalInt mitglieder(Integer zahl) {
        return zahl == null ? UNBEKANNT : OptionalInt.of(zahl);
    }
}
