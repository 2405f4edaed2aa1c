package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-1: Eine Nummer geht nie an eine andere Maßnahme")
class NumberIsNotGivenToAnotherMassnahmeTest {

    private static final long ELTERNORDNER = 11;
    private static final long SOZIALPLANER = 12;

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
