package de.familienaudit.haushalt.domain.satzung;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.satzung;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.schritt;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-2: Jeder Schritt einer Satzung hat Tag und Nachweis, folgt auf den letzten und liegt nicht vor ihm")
class StepHasDayAndDocumentInOrderTest {

    private static final LocalDate HEUTE = tag("30.06.2023");
    private static final Satzung VORGELEGT =
            satzung(2023, 2023, "ENTWURF 01.10.2022, BESCHLOSSEN 14.12.2022, VORGELEGT 20.12.2022");

    @ParameterizedTest(name = "{0} am {1}: {2}")
    @CsvSource({
        "EINGANG_BESTAETIGT, 23.01.2023, ''",
        "GENEHMIGT, 20.12.2022, ''",
        "GENEHMIGT, 30.06.2023, ''",
        "GENEHMIGT, 19.12.2022, H-2.vor_dem_schritt",
        "GENEHMIGT, 01.07.2023, H-2.in_der_zukunft",
        "BEKANNTGEMACHT, 14.03.2023, H-2.nicht_moeglich",
        "BEKANNTGEMACHT, 14.03.2022, H-2.nicht_moeglich",
        "VORGELEGT, 21.12.2022, H-2.nicht_moeglich",
        "ENTWURF, 21.12.2022, ''",
        "BESCHLOSSEN, 21.12.2022, H-2.nicht_moeglich"
    })
    void folge(Satzungsstand stand, String tag, String code) {
        assertThat(Refusals.codes(
                        SatzungsschrittRule.verstoesse(VORGELEGT, schritt(stand, tag), HEUTE, Erfassungsweise.LAUFEND)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("Tag und Nachweis fehlen: beides wird zugleich gesagt, mit dem Feld")
    void fehlt() {
        assertThat(SatzungsschrittRule.verstoesse(
                        VORGELEGT,
                        new Satzungsschritt(Satzungsstand.GENEHMIGT, null, "  "),
                        HEUTE,
                        Erfassungsweise.LAUFEND))
                .containsExactly(
                        Violation.at("tag", "form.pflichtfeld"), Violation.at("nachweis", "H-2.nachweis_fehlt"));
        assertThat(SatzungsschrittRule.verstoesse(
                        VORGELEGT,
                        new Satzungsschritt(Satzungsstand.GENEHMIGT, tag("23.01.2023"), "x".repeat(301)),
                        HEUTE,
                        Erfassungsweise.LAUFEND))
                .containsExactly(Violation.zuLang("nachweis", 301, 300));
    }

    @Test
    @DisplayName("Die Ablehnung nennt, worauf der Schritt folgen sollte, und den Tag, vor dem er läge")
    void nennt() {
        assertThat(SatzungsschrittRule.verstoesse(
                        VORGELEGT, schritt(Satzungsstand.BEKANNTGEMACHT, "14.03.2023"), HEUTE, Erfassungsweise.LAUFEND))
                .containsExactly(
                        Violation.of("H-2.nicht_moeglich", Satzungsstand.VORGELEGT, Satzungsstand.BEKANNTGEMACHT));
        assertThat(SatzungsschrittRule.verstoesse(
                        VORGELEGT, schritt(Satzungsstand.GENEHMIGT, "19.12.2022"), HEUTE, Erfassungsweise.LAUFEND))
                .containsExactly(
                        Violation.at("tag", "H-2.vor_dem_schritt", Satzungsstand.VORGELEGT, tag("20.12.2022")));
    }

    @Test
    @DisplayName("G-7: Nacherfasst dürfen Zwischenschritte fehlen, das wird angemerkt; die Tage bleiben in ihrer Folge")
    void nacherfasst() {
        Satzungsschritt bekanntgemacht = schritt(Satzungsstand.BEKANNTGEMACHT, "14.03.2023");

        assertThat(SatzungsschrittRule.verstoesse(VORGELEGT, bekanntgemacht, HEUTE, Erfassungsweise.NACHWEIS))
                .isEmpty();
        assertThat(Refusals.codes(SatzungsschrittRule.bemerkungen(VORGELEGT, bekanntgemacht)))
                .containsExactly("H-2.schritt_fehlt");
        assertThat(Refusals.codes(SatzungsschrittRule.verstoesse(
                        VORGELEGT,
                        schritt(Satzungsstand.BEKANNTGEMACHT, "14.12.2022"),
                        HEUTE,
                        Erfassungsweise.NACHWEIS)))
                .containsExactly("H-2.vor_dem_schritt");
        assertThat(Refusals.codes(SatzungsschrittRule.verstoesse(
                        VORGELEGT, schritt(Satzungsstand.BESCHLOSSEN, "14.03.2023"), HEUTE, Erfassungsweise.NACHWEIS)))
                .isEmpty();
        Satzung fertig = satzung(2023, 2023, "BEKANNTGEMACHT 14.03.2023");
        assertThat(Refusals.codes(SatzungsschrittRule.verstoesse(
                        fertig, schritt(Satzungsstand.ENTWURF, "15.03.2023"), HEUTE, Erfassungsweise.NACHWEIS)))
                .containsExactly("H-2.nicht_moeglich");
    }

    @DisplayName("Eine Satzung beginnt als Entwurf; eine nacherfasste mit dem ersten Schritt, der belegt ist")
    @ParameterizedTest(name = "{0} am {1}, nacherfasst {2}: {3}")
    @CsvSource({
        "ENTWURF, 30.06.2023, false, ''",
        "ENTWURF, 01.07.2023, false, H-2.in_der_zukunft",
        "BESCHLOSSEN, 30.06.2023, false, H-2.beginnt_als_entwurf",
        "BEKANNTGEMACHT, 01.07.2023, false, H-2.beginnt_als_entwurf H-2.in_der_zukunft",
        "BEKANNTGEMACHT, 14.03.2018, true, ''",
        "ENTWURF, 14.03.2018, true, ''"
    })
    void anfang(Satzungsstand stand, String tag, boolean nacherfasst, String codes) {
        assertThat(String.join(
                        " ",
                        Refusals.codes(SatzungsschrittRule.anfang(
                                schritt(stand, tag), HEUTE, Erfassungsweise.of(nacherfasst, true)))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Auch der erste Schritt hat Tag und Nachweis; der Nachweis hat höchstens 300 Zeichen")
    void anfangFehlt() {
        assertThat(SatzungsschrittRule.anfang(
                        new Satzungsschritt(Satzungsstand.ENTWURF, null, null), HEUTE, Erfassungsweise.LAUFEND))
                .containsExactly(
                        Violation.at("tag", "form.pflichtfeld"), Violation.at("nachweis", "H-2.nachweis_fehlt"));
        assertThat(SatzungsschrittRule.anfang(
                        new Satzungsschritt(Satzungsstand.ENTWURF, HEUTE, "x".repeat(300)),
                        HEUTE,
                        Erfassungsweise.LAUFEND))
                .isEmpty();
    }

    @Test
    @DisplayName("Nach einem neuen Entwurf zählt der alte Beschluss nicht mehr")
    void neuerEntwurf() {
        String bisher = "ENTWURF 01.10.2022, BESCHLOSSEN 14.12.2022, VORGELEGT 20.12.2022, VERSAGT 30.01.2023";

        assertThat(satzung(2023, 2023, bisher).tag(Satzungsstand.BESCHLOSSEN)).contains(tag("14.12.2022"));
        Satzung neu = satzung(2023, 2023, bisher + ", ENTWURF 01.02.2023");
        assertThat(neu.tag(Satzungsstand.BESCHLOSSEN)).isEmpty();
        assertThat(neu.stand()).isEqualTo(Satzungsstand.ENTWURF);
        assertThat(satzung(2023, 2023, bisher + ", ENTWURF 01.02.2023, BESCHLOSSEN 15.03.2023")
                        .tag(Satzungsstand.BESCHLOSSEN))
                .contains(tag("15.03.2023"));
    }

    @DisplayName("G-7: In einem laufenden Jahr zählt, was das Programm sieht, auch für Nacherfasstes")
    @ParameterizedTest(name = "{0}, dann {1} am {2}: {3}")
    @CsvSource({
        "GENEHMIGT 20.01.2023, BEKANNTGEMACHT, 21.01.2023, ''",
        "VORGELEGT 20.12.2022, BEKANNTGEMACHT, 14.03.2023, ''",
        "EINGANG_BESTAETIGT 23.01.2023, BEKANNTGEMACHT, 23.02.2023, H-2.bekanntmachung_zu_frueh",
        "EINGANG_BESTAETIGT 23.01.2023, BEKANNTGEMACHT, 24.02.2023, ''",
        "VERSAGT 23.01.2023, BEKANNTGEMACHT, 24.02.2023, H-2.nicht_moeglich",
        "BEANSTANDET 23.01.2023, GENEHMIGT, 24.02.2023, H-2.nicht_moeglich",
        "VERSAGT 23.01.2023, ENTWURF, 24.02.2023, ''",
        "GENEHMIGT 20.01.2023, BEKANNTGEMACHT, 30.06.2023, G-7.von_heute",
        "GENEHMIGT 20.01.2023, BEKANNTGEMACHT, 29.06.2023, ''"
    })
    void laufendesJahr(String letzter, Satzungsstand stand, String tag, String code) {
        Satzung satzung = satzung(2023, 2023, "ENTWURF 01.10.2022, BESCHLOSSEN 14.12.2022, " + letzter);
        List<String> erwartet = code.isEmpty() ? List.of() : List.of(code);

        assertThat(Refusals.codes(SatzungsschrittRule.verstoesse(
                        satzung, schritt(stand, tag), HEUTE, Erfassungsweise.NACHERFASST)))
                .isEqualTo(erwartet);
        assertThat(Refusals.codes(
                        SatzungsschrittRule.verstoesse(satzung, schritt(stand, tag), HEUTE, Erfassungsweise.NACHWEIS)))
                .as("of years that are only records it is remarked on")
                .isEmpty();
    }

    @Test
    @DisplayName(
            "G-7: Beginnt Nacherfasstes nicht als Entwurf, ist das Frühere nicht belegt; die Tage reichen bis 1990 zurück")
    void anfangBemerkt() {
        assertThat(SatzungsschrittRule.bemerkungen(schritt(Satzungsstand.BEKANNTGEMACHT, "14.03.2018")))
                .containsExactly(Violation.of("H-2.anfang_fehlt", Satzungsstand.BEKANNTGEMACHT));
        assertThat(SatzungsschrittRule.bemerkungen(schritt(Satzungsstand.ENTWURF, "14.03.2018")))
                .isEmpty();
        assertThat(Refusals.codes(SatzungsschrittRule.anfang(
                        schritt(Satzungsstand.ENTWURF, "31.12.1989"), HEUTE, Erfassungsweise.NACHWEIS)))
                .containsExactly("H-2.tag_fern");
        assertThat(SatzungsschrittRule.anfang(
                        schritt(Satzungsstand.ENTWURF, "01.01.1990"), HEUTE, Erfassungsweise.NACHWEIS))
                .isEmpty();
    }
}
