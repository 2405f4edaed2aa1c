package de.familienaudit.vorlage.domain.papier;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Teilangabe;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-1, V-2: Teile und Nummern, wie sie geschrieben werden")
class PartsAndNumbersAreReadAsPeopleWriteThemTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Punkt 1 | 1",
                "1. | 1",
                "Nr. 2; Ziffer 3 | 2 3",
                "Punkte 1 und 2 | 1 2",
                "Punkte 1 bis 3, 5 | 1 2 3 5",
                "Punkt 2a | 2a",
                "Punkt 1.2 | 1.2",
                "Beschlusspunkt 1 | 1",
                "Beschlusspunkte 1 und 2 | 1 2",
                "2 a | 2a",
                "1, 2 u. 3 | 1 2 3",
                "1/2 | 1 2",
                "Abs. 3 | 3",
                "die Satzung | die_satzung"
            })
    @DisplayName("V-2: Punkt 1, Nr. 1 und Ziffer 1 sind derselbe Teil")
    void parts(String text, String teile) {
        assertThat(Teilangabe.lies(text).stream().map(t -> t.replace(' ', '_')).toList())
                .containsExactly(teile.split(" "));
    }

    @Test
    void nothingIsNoPart() {
        assertThat(Teilangabe.lies("  ")).isEmpty();
        assertThat(Teilangabe.lies("; ;")).isEmpty();
        assertThat(Teilangabe.lies("3 bis 1")).isEmpty();
    }

    @Test
    @DisplayName("V-2: Die Punkte eines Beschlusses zählt sein Text")
    void points() {
        assertThat(Teilangabe.punkte("Dazu\n1. schließen wir,\n 2) tun wir")).containsExactly("1", "2");
        assertThat(Teilangabe.punkte("1. Nur einer")).isEmpty();
        assertThat(Teilangabe.punkte("1. Erstens\n2. zweitens am\n31. Dezember 2020."))
                .containsExactly("1", "2");
        assertThat(Teilangabe.punkte("Am 01.12.2023 gilt das, am 02.12.2023 auch"))
                .isEmpty();
    }

    @Test
    @DisplayName("V-1: Eine Nummer, die anders aussieht als die übrigen, ist eine Bemerkung und keine Ablehnung")
    void pattern() {
        assertThat(NummernmusterRule.bemerkung("2023/7/089", List.of("2020/7/010", "2018/6/067")))
                .isEmpty();
        assertThat(NummernmusterRule.bemerkung("VO-12/2023", List.of("2020/7/010", "2018/6/067")))
                .get()
                .satisfies(v -> assertThat(v.params().get(1)).isEqualTo("JJJJ/N/N"));
        assertThat(NummernmusterRule.bemerkung("VO-12/2023", List.of("2020/7/010")))
                .isEmpty();
        assertThat(NummernmusterRule.bemerkung("VO-12/2023", List.of("2020/7/010", "A 7")))
                .isEmpty();
    }
}
