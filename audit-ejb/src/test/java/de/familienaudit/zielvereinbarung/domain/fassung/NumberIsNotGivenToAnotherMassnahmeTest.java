package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-1: Eine Nummer ist in ihrer Fassung einmalig und geht nie an eine andere Maßnahme")
class NumberIsNotGivenToAnotherMassnahmeTest {

    private static final long ELTERNORDNER = 11;
    private static final long SOZIALPLANER = 12;

    @Test
    void uniqueNumbersAreFine() {
        assertThat(NummernRule.doppelte(List.of(nummer("1.5.9"), nummer("1.5.10"), nummer("1.5.1"))))
                .isEmpty();
        assertThat(NummernRule.doppelte(List.of())).isEmpty();
    }

    @Test
    void eachNumberThatStandsTwiceIsNamedOnce() {
        assertThat(NummernRule.doppelte(List.of(
                        nummer("1.1.1"),
                        nummer("1.1.2"),
                        nummer("1.1.1."),
                        nummer("1.1.1"),
                        nummer("2.1.1"),
                        nummer("1.1.2"))))
                .containsExactly(
                        Violation.of("A-1.nummer_doppelt", "1.1.1"), Violation.of("A-1.nummer_doppelt", "1.1.2"));
    }

    @Test
    void aMassnahmeKeepsItsNumberAndANewOneGetsAFreshOne() {
        Map<Massnahmennummer, Long> next = new HashMap<>();
        next.put(nummer("4.1.1"), ELTERNORDNER);
        next.put(nummer("4.1.3"), null);

        assertThat(NummernRule.wiederverwendete(
                        Map.of(nummer("4.1.1"), ELTERNORDNER, nummer("4.1.2"), SOZIALPLANER), next))
                .isEmpty();
    }

    @Test
    void aFreedNumberIsGivenNeitherToAnotherNorToANewMassnahme() {
        Map<Massnahmennummer, Long> given = Map.of(nummer("4.1.1"), ELTERNORDNER, nummer("4.1.2"), SOZIALPLANER);
        Map<Massnahmennummer, Long> toANewOne = new HashMap<>();
        toANewOne.put(nummer("4.1.2"), null);

        assertThat(NummernRule.wiederverwendete(given, Map.of(nummer("4.1.2"), ELTERNORDNER)))
                .containsExactly(Violation.of("A-1.nummer_vergeben", "4.1.2"));
        assertThat(NummernRule.wiederverwendete(given, toANewOne))
                .containsExactly(Violation.of("A-1.nummer_vergeben", "4.1.2"));
    }
}
