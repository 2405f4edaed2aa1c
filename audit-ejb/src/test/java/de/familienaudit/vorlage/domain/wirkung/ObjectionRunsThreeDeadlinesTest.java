package de.familienaudit.vorlage.domain.wirkung;

import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.AUSKUNFT;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.bezug;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.papier;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.stimmen;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.ueberTeile;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Eingriffsart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-7: Nach einer Beanstandung laufen drei Fristen: Vollzug, neue Beratung, Rechtsaufsicht")
class ObjectionRunsThreeDeadlinesTest {

    private static final long RAT = 1L;
    private static final LocalDate BESCHLUSS = LocalDate.of(2026, 10, 14);
    private static final LocalDate BEANSTANDET = LocalDate.of(2026, 10, 20);

    @ParameterizedTest(name = "V-7: Beschluss vom {0}: ein Monat endet am {1}")
    @CsvSource({
        "2023-12-13, 2024-01-13",
        "2026-01-31, 2026-02-28",
        "2024-01-31, 2024-02-29",
        "2024-01-29, 2024-02-29",
        "2026-02-28, 2026-03-28",
        "2026-03-31, 2026-04-30",
        "2026-04-30, 2026-05-30",
        "2025-12-31, 2026-01-31"
    })
    @DisplayName(
            "V-7: Der Monat zählt vom Tag nach dem Beschluss und endet am Tag mit derselben Zahl oder am Monatsende")
    void month(LocalDate beschluss, LocalDate bis) {
        assertThat(fristen(beschluss, Map.of(), beschlossen(beschluss)).befassungBis())
                .isEqualTo(bis);
    }

    @Test
    @DisplayName("V-7: Vollzogen wird vom Tag der Beanstandung an nicht; beraten wird in der ersten Sitzung danach")
    void nextSession() {
        Beanstandungsfristen f = fristen(
                BEANSTANDET,
                Map.of(
                        RAT,
                        List.of(BEANSTANDET.plusDays(40), BEANSTANDET, BEANSTANDET.plusDays(8), BESCHLUSS),
                        2L,
                        List.of(BEANSTANDET.plusDays(1))),
                beschlossen(BESCHLUSS));
        assertThat(f.ausgesetztAm()).isEqualTo(BEANSTANDET);
        assertThat(f.naechsteSitzung()).isEqualTo(BEANSTANDET.plusDays(8));
        assertThat(f.befassungBis()).isEqualTo("2026-11-14");
        assertThat(f.istSitzungZuSpaet()).isFalse();
        assertThat(f.befasstAm()).isNull();
    }

    @Test
    @DisplayName(
            "V-7: Liegt die nächste Sitzung nach dem Monat, sagt es die Frist; am letzten Tag ist sie noch rechtzeitig")
    void tooLate() {
        LocalDate letzter = LocalDate.of(2026, 11, 14);
        assertThat(fristen(BEANSTANDET, Map.of(RAT, List.of(letzter)), beschlossen(BESCHLUSS))
                        .istSitzungZuSpaet())
                .isFalse();
        assertThat(fristen(BEANSTANDET, Map.of(RAT, List.of(letzter.plusDays(1))), beschlossen(BESCHLUSS))
                        .istSitzungZuSpaet())
                .isTrue();
    }

    @Test
    @DisplayName("V-7: Was nicht bekannt ist, bekommt keinen Tag: keine Sitzung, kein Tag des Beschlusses")
    void unknown() {
        Beanstandungsfristen ohneSitzung = fristen(BEANSTANDET, Map.of(), beschlossen(BESCHLUSS));
        assertThat(ohneSitzung.naechsteSitzung()).isNull();
        assertThat(ohneSitzung.istSitzungZuSpaet()).isFalse();
        Beanstandungsfristen ohneTag =
                fristen(BEANSTANDET, Map.of(RAT, List.of(BEANSTANDET.plusDays(8))), beschlossen(null));
        assertThat(ohneTag.befassungBis()).isNull();
        assertThat(ohneTag.naechsteSitzung()).isEqualTo(BEANSTANDET.plusDays(8));
        assertThat(ohneTag.istSitzungZuSpaet()).isFalse();
    }

    @Test
    @DisplayName(
            "V-7: Beriet das Gremium danach noch einmal, zählt der Monat weiter vom ersten Beschluss, und die Aufsicht erfährt es")
    void dealtWithAgain() {
        LocalDate wieder = BEANSTANDET.plusDays(8);
        Beanstandungsfristen f = fristen(BEANSTANDET, Map.of(), beschlossen(BESCHLUSS), beschlossen(wieder));
        assertThat(f.befasstAm()).isEqualTo(wieder);
        assertThat(f.befassungBis()).isEqualTo("2026-11-14");
        assertThat(fristen(BEANSTANDET, Map.of(), beschlossen(BESCHLUSS), zeile(wieder, Beratungsstand.VERTAGT, false))
                        .befasstAm())
                .as("put off again")
                .isNull();
        assertThat(suche(
                        new Eingriff(Eingriffsart.AUSGESETZT, BEANSTANDET, "Beanstandung"),
                        Map.of(),
                        beschlossen(BESCHLUSS),
                        zeile(wieder, Beratungsstand.BEHANDELT, false, stimmen(3, 20))))
                .as("it did not insist: refused now, and nothing is suspended any more")
                .isEmpty();
    }

    @Test
    @DisplayName("V-7: Wurden Teile an zwei Tagen beschlossen, zählt der letzte vor der Beanstandung")
    void parts() {
        Beanstandungsfristen f = fristen(
                BEANSTANDET,
                Map.of(),
                ueberTeile(BESCHLUSS.minusDays(30), "1", 20, 0),
                ueberTeile(BESCHLUSS, "2", 20, 0));
        assertThat(f.beschluss().tag()).isEqualTo(BESCHLUSS);
    }

    @Test
    @DisplayName("V-7: Nicht ausgesetzt oder aufgehoben: keine Fristen")
    void nothingSuspended() {
        assertThat(suche(Eingriff.KEINER, Map.of(), beschlossen(BESCHLUSS))).isEmpty();
        assertThat(suche(
                        new Eingriff(Eingriffsart.AUFGEHOBEN, BEANSTANDET, "Aufsicht"),
                        Map.of(),
                        beschlossen(BESCHLUSS)))
                .isEmpty();
    }

    private static Beratung beschlossen(LocalDate tag) {
        return zeile(tag, Beratungsstand.BEHANDELT, false, stimmen(29, 0));
    }

    private static Beanstandungsfristen fristen(
            LocalDate beanstandet, Map<Long, List<LocalDate>> sitzungen, Beratung... folge) {
        return suche(new Eingriff(Eingriffsart.AUSGESETZT, beanstandet, "Beanstandung"), sitzungen, folge)
                .orElseThrow();
    }

    private static Optional<Beanstandungsfristen> suche(
            Eingriff eingriff, Map<Long, List<LocalDate>> sitzungen, Beratung... folge) {
        return BeanstandungsfristenRule.fristen(papier(bezug(List.of(), eingriff), folge), AUSKUNFT, sitzungen);
    }
}
