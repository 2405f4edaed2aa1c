package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.vereinbart;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-3, A-4, A-5: Eine eingegebene Maßnahme ist vollständig, nicht zu lang, und ihre Zeiten stimmen")
class TypedMassnahmeIsCompleteTest {

    @Test
    void allBreachesAtOnce() {
        String lang = "x".repeat(10_001);
        Vereinbart schlecht = new Vereinbart(
                " ", lang, lang, lang, lang, lang, Zeitangabe.of("31.12.2022"), Zeitangabe.of("01.01.2022"));

        assertThat(VereinbartRule.maengel(null, schlecht))
                .extracting(Violation::field, Violation::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("titel", "A-3.titel_fehlt"),
                        org.assertj.core.groups.Tuple.tuple("indikator", "form.zu_lang"),
                        org.assertj.core.groups.Tuple.tuple("zielgruppe", "form.zu_lang"),
                        org.assertj.core.groups.Tuple.tuple("kosten", "form.zu_lang"),
                        org.assertj.core.groups.Tuple.tuple("verantwortlich", "form.zu_lang"),
                        org.assertj.core.groups.Tuple.tuple("kommunikation", "form.zu_lang"),
                        org.assertj.core.groups.Tuple.tuple("ende", "A-5.ende_vor_beginn"));
        assertThat(VereinbartRule.maengel(null, vereinbart("2020", "2021"))).isEmpty();
    }

    @Test
    @DisplayName("A-3: a title of 707 letters as in the example can be edited; what nobody changes is not judged")
    void whatStaysIsNotJudged() {
        Vereinbart alt = titled("x".repeat(5_000), "31.12.2022", "01.01.2022");

        assertThat(VereinbartRule.maengel(alt, titled("x".repeat(5_000), "31.12.2022", "01.01.2022")))
                .isEmpty();
        assertThat(VereinbartRule.maengel(alt, titled("x".repeat(707), "31.12.2022", "01.01.2022")))
                .isEmpty();
        assertThat(VereinbartRule.maengel(alt, titled("y".repeat(2_001), "31.12.2022", "02.01.2022")))
                .containsExactly(Violation.zuLang("titel", 2_001, 2_000), Violation.at("ende", "A-5.ende_vor_beginn"));
    }

    private static Vereinbart titled(String titel, String beginn, String ende) {
        return new Vereinbart(titel, "", "", "", "", "", Zeitangabe.of(beginn), Zeitangabe.of(ende));
    }

    @Test
    @DisplayName("A-4: what is not understood keeps its words and takes bounds by hand; what is understood does not")
    void boundsByHand() {
        LocalDate von = LocalDate.of(2027, 1, 1);
        LocalDate bis = LocalDate.of(2027, 6, 30);

        Zeitangabe irgendwann = Zeitangabe.eingegeben("irgendwann", von, bis);
        assertThat(irgendwann.wortlaut()).isEqualTo("irgendwann");
        assertThat(irgendwann.istVerstanden()).isFalse();
        assertThat(irgendwann.von()).contains(von);
        assertThat(irgendwann.bis()).contains(bis);
        assertThat(Zeitangabe.eingegeben("irgendwann", null, bis).bis()).contains(bis);
        assertThat(Zeitangabe.eingegeben("irgendwann", null, null).hatGrenzen()).isFalse();
        assertThat(Zeitangabe.eingegeben("31.12.2030", von, bis)).isEqualTo(Zeitangabe.of("31.12.2030"));
        assertThat(Zeitangabe.eingegeben("", von, bis)).isEqualTo(Zeitangabe.of(""));
    }

    @Test
    @DisplayName("A-3: Stellen of the Kommune, one accountable from inside the house")
    void stellen() {
        Map<Long, Boolean> intern = Map.of(1L, true, 2L, false);

        assertThat(StellenwahlRule.maengel(List.of(1L, 2L), 1L, intern)).isEmpty();
        assertThat(StellenwahlRule.maengel(List.of(), null, intern)).isEmpty();
        assertThat(StellenwahlRule.maengel(List.of(1L), 2L, intern))
                .containsExactly(Violation.at("federfuehrung", "A-3.federfuehrung_nicht_im_haus"));
        assertThat(StellenwahlRule.maengel(List.of(), 9L, intern))
                .containsExactly(Violation.at("federfuehrung", "A-3.federfuehrung_nicht_im_haus"));
        assertThat(StellenwahlRule.maengel(List.of(9L), 1L, intern))
                .containsExactly(Violation.at("stellen", "A-3.stelle_unbekannt"));
        assertThat(StellenwahlRule.maengel(Collections.nCopies(51, 1L), 1L, intern))
                .containsExactly(Violation.at("stellen", "A-3.zu_viele_stellen", 50));
    }

    @Test
    @DisplayName("A-3, G-1: who takes part keeps the agreed place, whatever order the form sends")
    void order() {
        assertThat(StellenwahlRule.inReihenfolge(List.of(5L, 3L, 9L), List.of(3L, 5L, 9L)))
                .containsExactly(5L, 3L, 9L);
        assertThat(StellenwahlRule.inReihenfolge(List.of(5L, 3L, 9L), List.of(1L, 9L, 5L, 2L)))
                .containsExactly(5L, 9L, 1L, 2L);
        assertThat(StellenwahlRule.inReihenfolge(List.of(), List.of(2L, 1L))).containsExactly(2L, 1L);
    }

    @Test
    @DisplayName("A-3: required annexes, one a line")
    void annexes() {
        assertThat(Pflichtanlage.zeilen(" Protokoll \n\nBericht\nProtokoll")).containsExactly("Protokoll", "Bericht");
        assertThat(Pflichtanlage.maengel(List.of("Protokoll"))).isEmpty();
        assertThat(Pflichtanlage.maengel(List.of("x".repeat(301), "y".repeat(301))))
                .containsExactly(Violation.at("anlagen", "A-3.anlage_zu_lang", 300, 301));
        assertThat(Pflichtanlage.maengel(
                        IntStream.range(0, 21).mapToObj(i -> "Anlage " + i).toList()))
                .containsExactly(Violation.at("anlagen", "A-3.zu_viele_anlagen", 20));
    }
}
