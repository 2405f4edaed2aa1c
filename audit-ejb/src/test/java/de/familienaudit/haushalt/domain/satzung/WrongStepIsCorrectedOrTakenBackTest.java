package de.familienaudit.haushalt.domain.satzung;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.satzung;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.schritt;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-2, G-1: Ein falscher Schritt wird an seinem Platz berichtigt oder vom Ende her zurückgenommen")
class WrongStepIsCorrectedOrTakenBackTest {

    private static final LocalDate HEUTE = tag("30.06.2023");
    private static final Satzung FERTIG = satzung(
            2023,
            2023,
            "ENTWURF 01.10.2022, BESCHLOSSEN 14.12.2022, VORGELEGT 20.12.2022, EINGANG_BESTAETIGT 23.01.2023,"
                    + " BEKANNTGEMACHT 14.03.2023");

    @DisplayName("Der Tag bleibt zwischen denen der Nachbarn; was der Schritt ist, bleibt")
    @ParameterizedTest(name = "Schritt {0} am {1}: {2}")
    @CsvSource({
        "0, 14.12.2022, ''",
        "0, 15.12.2022, H-2.nach_dem_schritt",
        "0, 01.01.2020, ''",
        "1, 01.10.2022, ''",
        "1, 30.09.2022, H-2.vor_dem_schritt",
        "1, 20.12.2022, ''",
        "1, 21.12.2022, H-2.nach_dem_schritt",
        "4, 30.06.2023, ''",
        "4, 01.07.2023, H-2.in_der_zukunft",
        "4, 22.01.2023, H-2.vor_dem_schritt",
        "4, 24.02.2023, ''",
        "4, 23.02.2023, H-2.bekanntmachung_zu_frueh",
        "3, 13.02.2023, ''",
        "3, 14.02.2023, H-2.bekanntmachung_zu_frueh"
    })
    void tage(int stelle, String tag, String code) {
        assertThat(Refusals.codes(berichtigt(stelle, tag, false)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("Die Ablehnung nennt den Nachbarn; ohne Tag und Nachweis wird beides zugleich gesagt")
    void nennt() {
        assertThat(berichtigt(1, "21.12.2022", false))
                .containsExactly(
                        Violation.at("tag", "H-2.nach_dem_schritt", Satzungsstand.VORGELEGT, tag("20.12.2022")));
        assertThat(SatzungsberichtigungRule.verstoesse(
                        FERTIG, 2, new Satzungsschritt(Satzungsstand.VORGELEGT, null, ""), HEUTE, nacherfasst(false)))
                .containsExactly(
                        Violation.at("tag", "form.pflichtfeld"), Violation.at("nachweis", "H-2.nachweis_fehlt"));
    }

    @Test
    @DisplayName("G-7: In Jahren, die nur Nachweis sind, darf eine Bekanntmachung früh sein; das wird angemerkt")
    void nacherfasst() {
        assertThat(berichtigt(4, "23.02.2023", true)).isEmpty();
        assertThat(berichtigt(3, "14.02.2023", true)).isEmpty();
    }

    @Test
    @DisplayName("Ein anderer Schritt ist keine Berichtigung")
    void anderer() {
        assertThatThrownBy(() -> SatzungsberichtigungRule.verstoesse(
                        FERTIG, 1, schritt(Satzungsstand.VORGELEGT, "14.12.2022"), HEUTE, nacherfasst(false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Eine Satzung mit einem Schritt wird an ihm berichtigt; der Tag liegt nicht in der Zukunft")
    void einziger() {
        Satzung entwurf = satzung(2023, 2023, "ENTWURF 01.10.2022");

        assertThat(SatzungsberichtigungRule.verstoesse(
                        entwurf,
                        0,
                        schritt(Satzungsstand.ENTWURF, "30.06.2023"),
                        HEUTE,
                        List.of(Erfassungsweise.LAUFEND)))
                .isEmpty();
        assertThat(Refusals.codes(SatzungsberichtigungRule.verstoesse(
                        entwurf,
                        0,
                        schritt(Satzungsstand.ENTWURF, "01.07.2023"),
                        HEUTE,
                        List.of(Erfassungsweise.LAUFEND))))
                .containsExactly("H-2.in_der_zukunft");
    }

    @DisplayName("Zurückgenommen wird nur der letzte Schritt, nie der erste, und nichts, worauf ein Nachtrag ruht")
    @ParameterizedTest(name = "Schritt {0}, {1} Nachträge: {2}")
    @CsvSource({"4, 0, ", "4, 1, H-2.nachtrag_besteht", "3, 0, H-2.nur_letzter_schritt", "0, 0, H-2.anfang_bleibt"})
    void zurueck(int stelle, int nachtraege, String code) {
        assertThat(SatzungsruecknahmeRule.schritt(FERTIG, stelle, nachtraege).map(Violation::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @Test
    @DisplayName("Als Ganzes zurückgenommen wird nur, was nie über seinen ersten Schritt hinauskam")
    void ganz() {
        assertThat(SatzungsruecknahmeRule.satzung(satzung(2023, 2023, "ENTWURF 01.10.2022"), 0))
                .isEmpty();
        assertThat(SatzungsruecknahmeRule.satzung(satzung(2018, 2018, "BEKANNTGEMACHT 14.03.2018"), 1))
                .as("one that begins with its announcement can have a Nachtrag")
                .contains(Violation.of("H-2.nachtrag_besteht", 1));
        assertThat(SatzungsruecknahmeRule.satzung(FERTIG, 0))
                .contains(Violation.of("H-2.weiter_als_anfang", Satzungsstand.BEKANNTGEMACHT));
    }

    @DisplayName("G-7: Wer nacherfasst, sagt warum; von lauter Jahren, die nur Nachweis sind, wird nur nacherfasst")
    @ParameterizedTest(name = "nacherfasst {0}, Grund „{1}“, nur Nachweis {2}: {3}")
    @CsvSource({
        "false, '', false, ''",
        "true, Akte gefunden, false, ''",
        "true, Akte gefunden, true, ''",
        "true, ' ', false, G-7.grund_fehlt",
        "false, Akte gefunden, false, G-7.nicht_angekreuzt",
        "false, '', true, G-7.nur_nachweis_satzung",
        "false, Akte gefunden, true, G-7.nur_nachweis_satzung G-7.nicht_angekreuzt"
    })
    void erfassung(boolean nacherfasst, String grund, boolean nurNachweis, String codes) {
        assertThat(String.join(" ", Refusals.codes(new Schritterfassung(nacherfasst, grund).verstoesse(nurNachweis))))
                .isEqualTo(codes);
        assertThat(new Schritterfassung(true, "x".repeat(1000)).verstoesse(false))
                .isEmpty();
        assertThat(new Schritterfassung(true, "x".repeat(1001)).verstoesse(false))
                .containsExactly(Violation.zuLang("erfassungsgrund", 1001, 1000));
    }

    private static List<Violation> berichtigt(int stelle, String tag, boolean nacherfasst) {
        return SatzungsberichtigungRule.verstoesse(
                FERTIG, stelle, schritt(FERTIG.schritte().get(stelle).stand(), tag), HEUTE, nacherfasst(nacherfasst));
    }

    private static List<Erfassungsweise> nacherfasst(boolean nachweis) {
        return Collections.nCopies(5, Erfassungsweise.of(nachweis, nachweis));
    }
}
