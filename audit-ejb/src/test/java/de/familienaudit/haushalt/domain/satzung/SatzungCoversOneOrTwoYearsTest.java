package de.familienaudit.haushalt.domain.satzung;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.satzung;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-2: Eine Haushaltssatzung gilt für ein Jahr oder zwei, ein Nachtrag für Jahre seiner Satzung")
class SatzungCoversOneOrTwoYearsTest {

    private static final LocalDate HEUTE = tag("30.11.2026");

    @ParameterizedTest(name = "{0} bis {1}: {2}")
    @CsvSource({
        "2027, 2027, ''",
        "2027, 2028, ''",
        "1990, 1990, ''",
        "2031, 2031, ''",
        "2027, 2029, H-2.hoechstens_zwei_jahre",
        "2028, 2027, H-2.jahre_verkehrt",
        "1989, 1989, H-2.jahr_fern",
        "2032, 2032, H-2.jahr_fern",
        "20270, 20270, H-2.jahr_fern",
        "2031, 2032, H-2.jahr_fern",
        "0, 0, H-2.jahr_fern",
        "2026, 2027, H-2.jahr_vergeben",
        "2025, 2025, H-2.jahr_vergeben",
        "2024, 2025, H-2.jahr_vergeben"
    })
    void jahre(int von, int bis, String code) {
        assertThat(Refusals.codes(SatzungsjahreRule.verstoesse(
                        new Satzungsjahre(von, bis), List.of(new Satzungsjahre(2025, 2026)), HEUTE)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("Die Ablehnung nennt das letzte Jahr, bis zu dem die Satzung gelten kann")
    void nennt() {
        assertThat(SatzungsjahreRule.verstoesse(new Satzungsjahre(2027, 2030), List.of(), HEUTE))
                .containsExactly(Violation.at("jahrBis", "H-2.hoechstens_zwei_jahre", 2028));
        assertThat(SatzungsjahreRule.verstoesse(
                        new Satzungsjahre(2026, 2027), List.of(new Satzungsjahre(2027, 2027)), HEUTE))
                .containsExactly(Violation.at("jahrVon", "H-2.jahr_vergeben", 2027));
    }

    @Test
    @DisplayName("Ein Doppelhaushalt umfasst zwei Jahre mit einem Lauf")
    void doppelhaushalt() {
        Satzung doppelt = satzung(2015, 2016, "ENTWURF 01.11.2014, BESCHLOSSEN 25.03.2015");

        assertThat(doppelt.jahre().istDoppelhaushalt()).isTrue();
        assertThat(doppelt.jahre().umfasst(2015)).isTrue();
        assertThat(doppelt.jahre().umfasst(2016)).isTrue();
        assertThat(doppelt.jahre().umfasst(2014)).isFalse();
        assertThat(doppelt.jahre().umfasst(2017)).isFalse();
        assertThat(satzung(2017, 2017, "ENTWURF 01.11.2016").jahre().istDoppelhaushalt())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} bis {1}, {2}: {3}")
    @CsvSource({
        "2023, 2023, BEKANNTGEMACHT, ''",
        "2024, 2024, BEKANNTGEMACHT, ''",
        "2023, 2024, BEKANNTGEMACHT, ''",
        "2024, 2023, BEKANNTGEMACHT, H-2.jahre_verkehrt",
        "2022, 2022, BEKANNTGEMACHT, H-2.nachtrag_anderes_jahr",
        "2024, 2025, BEKANNTGEMACHT, H-2.nachtrag_anderes_jahr",
        "2023, 2023, GENEHMIGT, H-2.nachtrag_ohne_satzung",
        "2022, 2022, GENEHMIGT, H-2.nachtrag_anderes_jahr H-2.nachtrag_ohne_satzung"
    })
    @DisplayName(
            "Ein Nachtrag ändert eine bekanntgemachte Satzung, auch wenn er erst nach dem Jahr bekanntgemacht wird")
    void nachtrag(int von, int bis, Satzungsstand stand, String codes) {
        Satzung satzung = satzung(2023, 2024, "ENTWURF 01.10.2022, BESCHLOSSEN 14.12.2022, " + stand + " 10.01.2023");

        assertThat(String.join(" ", Refusals.codes(SatzungsjahreRule.nachtrag(new Satzungsjahre(von, bis), satzung))))
                .isEqualTo(codes);
    }

    @DisplayName("„Gilt ab“ liegt in den Jahren der Satzung; vorgeschlagen wird der erste Tag, auch rückwirkend")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "01.01.2023, ''",
        "31.12.2024, ''",
        "31.12.2022, H-2.gilt_ab",
        "01.01.2025, H-2.gilt_ab",
        ", form.pflichtfeld"
    })
    void giltAb(String tag, String code) {
        Satzungsjahre jahre = new Satzungsjahre(2023, 2024);

        assertThat(jahre.ersterTag()).isEqualTo(tag("01.01.2023"));
        assertThat(Refusals.codes(SatzungsjahreRule.giltAb("giltAb", tag == null ? null : tag(tag), jahre)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @DisplayName("Ein Jahr wird als vier Ziffern gelesen; ein leeres zweites ist das erste")
    @ParameterizedTest(name = "„{0}“ bis „{1}“: {2}")
    @CsvSource({
        "2024, '', 2024 2024",
        "2024, 2025, 2024 2025",
        "'', '', form.pflichtfeld",
        "zwanzig, '', H-2.kein_jahr",
        "24, '', H-2.kein_jahr",
        "2024, 20255, H-2.kein_jahr",
        "-2024, 2024.5, H-2.kein_jahr H-2.kein_jahr",
        "٢٠٢٤, '', H-2.kein_jahr"
    })
    void gelesen(String von, String bis, String erwartet) {
        String ergebnis;
        try {
            Satzungsjahre jahre = Satzungsjahre.lies("jahrVon", von, "jahrBis", bis);
            ergebnis = jahre.von() + " " + jahre.bis();
        } catch (BusinessRuleException e) {
            ergebnis = String.join(" ", Refusals.codes(e.violations()));
        }
        assertThat(ergebnis).isEqualTo(erwartet);
    }

    @Test
    @DisplayName("Die Ablehnung zeigt höchstens 60 Zeichen von dem, was getippt wurde, und nennt das Feld")
    void gekuerzt() {
        assertThatThrownBy(() -> Satzungsjahre.lies("jahr", "x".repeat(5000)))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .containsExactly(Violation.at("jahr", "H-2.kein_jahr", "x".repeat(60) + "…")));
        assertThat(Satzungsjahre.lies("jahr", " 2024 ")).isEqualTo(2024);
        assertThatThrownBy(() -> Satzungsjahre.lies("jahr", null))
                .isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(e.violations())
                        .containsExactly(Violation.at("jahr", "form.pflichtfeld")));
    }
}
