package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschrittIn;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.melden;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.meldung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A-7: Eine Meldung nennt nur einen Stand, der auf den bisherigen folgen darf")
class ReportAllowsOnlyTableTransitionsTest {

    /** Written down a second time on purpose; rows are the state before, {@code x} is allowed. */
    private static final String TABLE =
            """
            VON          GEPLANT IN_UMSETZUNG DAUERAUFGABE UMGESETZT VERSCHOBEN ENTFALLEN
            GEPLANT      x       x            x            x         x          x
            IN_UMSETZUNG -       x            x            x         x          x
            DAUERAUFGABE -       x            x            x         x          x
            UMGESETZT    -       x            x            x         -          -
            VERSCHOBEN   -       x            x            x         x          x
            ENTFALLEN    x       x            x            -         -          x
            """;

    static Stream<Arguments> pairs() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Arrays.asList(line.strip().split(" +", -1)))
                .toList();
        return rows.stream().skip(1).flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                .map(i -> Arguments.of(
                        Massnahmenstatus.valueOf(row.get(0)),
                        Massnahmenstatus.valueOf(rows.get(0).get(i)),
                        row.get(i).equals("x"))));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("pairs")
    void onlyWhatTheTableAllows(Massnahmenstatus from, Massnahmenstatus to, boolean allowed) {
        Fortschritt fortschritt = fortschrittIn(from);

        assertThat(from.meldbare().contains(to)).isEqualTo(allowed);
        assertThat(Refusals.of(() -> melden(fortschritt, meldung(to))))
                .isEqualTo(allowed ? List.of() : List.of(Violation.at("status", "A-7.uebergang", from, to)));
        assertThat(fortschritt.status()).isEqualTo(allowed ? to : from);
    }

    @Test
    void theTableIsComplete() {
        assertThat(pairs()).hasSize(36);
        assertThat(Massnahmenstatus.values()).hasSize(6);
    }

    @Test
    void beginsAsGeplant() {
        assertThat(Beispiel.fortschritt().status()).isEqualTo(Massnahmenstatus.GEPLANT);
    }
}
