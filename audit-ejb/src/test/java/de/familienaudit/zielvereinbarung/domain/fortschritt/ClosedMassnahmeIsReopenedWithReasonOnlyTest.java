package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschrittIn;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.melden;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.meldung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A-7: Eine umgesetzte oder entfallene Maßnahme wird nur mit Grund wieder aufgenommen")
class ClosedMassnahmeIsReopenedWithReasonOnlyTest {

    private static final Set<Massnahmenstatus> CLOSED =
            EnumSet.of(Massnahmenstatus.UMGESETZT, Massnahmenstatus.ENTFALLEN);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "UMGESETZT,IN_UMSETZUNG",
        "UMGESETZT,DAUERAUFGABE",
        "ENTFALLEN,GEPLANT",
        "ENTFALLEN,IN_UMSETZUNG",
        "ENTFALLEN,DAUERAUFGABE"
    })
    void reopeningNeedsAReason(Massnahmenstatus closed, Massnahmenstatus open) {
        Fortschritt fortschritt = fortschrittIn(closed);

        assertThat(Refusals.of(() -> melden(fortschritt, meldung(open).grund(" "))))
                .containsExactly(Violation.at("grund", "A-7.wiedereroeffnung_ohne_grund"));
        assertThat(fortschritt.status()).isEqualTo(closed);

        melden(fortschritt, meldung(open).grund("Beschluss des Kreistags"));
        assertThat(fortschritt.status()).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource(
            value = Massnahmenstatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UMGESETZT", "ENTFALLEN"})
    void anotherReportOnAnOpenOneNeedsNoReason(Massnahmenstatus status) {
        assertThat(Refusals.codes(() -> melden(
                        fortschrittIn(status),
                        meldung(Massnahmenstatus.IN_UMSETZUNG).grund(""))))
                .isEmpty();
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(Massnahmenstatus.values())
                .flatMap(from -> Arrays.stream(Massnahmenstatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("pairs")
    void reopeningIsFromClosedToOpen(Massnahmenstatus from, Massnahmenstatus to) {
        assertThat(from.istAbgeschlossen()).isEqualTo(CLOSED.contains(from));
        assertThat(from.wirdWiedereroeffnet(to)).isEqualTo(CLOSED.contains(from) && !CLOSED.contains(to));
    }
}
