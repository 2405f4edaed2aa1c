package de.familienaudit.zielvereinbarung.domain.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-11: Eine Maßnahme baut auf vorhandenen auf, nie auf sich selbst und nie im Kreis")
class MassnahmeBuildsOnOthersWithoutACircleTest {

    private static final Set<String> ALLE = Set.of("1.1.1", "1.1.2", "1.1.3", "3.2.2");

    @Test
    void readsWhatPeopleType() {
        assertThat(AbhaengigkeitRule.nummern(" 3.2.2., 1.1.1;1.1.1\n 1.1.2 "))
                .containsExactly("3.2.2", "1.1.1", "1.1.2");
        assertThat(AbhaengigkeitRule.nummern("  ")).isEmpty();
    }

    @Test
    void namesEachBreach() {
        Map<String, Set<String>> bestehende = Map.of("1.1.2", Set.of("1.1.3"), "1.1.3", Set.of("1.1.1"));

        assertThat(AbhaengigkeitRule.maengel("1.1.1", List.of("1.1.1", "1.1.2", "9.9.9", "3.2.2"), ALLE, bestehende))
                .containsExactly(
                        Violation.at("abhaengigkeiten", "A-11.auf_sich_selbst", "1.1.1"),
                        Violation.at("abhaengigkeiten", "A-11.im_kreis", "1.1.2"),
                        Violation.at("abhaengigkeiten", "A-11.unbekannte_nummer", "9.9.9"));
    }

    @Test
    void twoWaysToTheSameMeasureAreNoCircle() {
        Map<String, Set<String>> bestehende = Map.of("1.1.2", Set.of("3.2.2"), "1.1.3", Set.of("3.2.2", "1.1.2"));

        assertThat(AbhaengigkeitRule.maengel("1.1.1", List.of("1.1.2", "1.1.3"), ALLE, bestehende))
                .isEmpty();
    }
}
