package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fassungIn;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nacherfassung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A-9: Auf jeden Stand einer Fassung folgt nur, was die Tabelle der Übergänge erlaubt")
class FassungMovesOnlyAlongItsTableTest {

    /** Entwurf → zur Prüfung → geprüft → beschlossen → unterzeichnet → in Kraft → abgelöst. */
    private static final Map<Fassungsstatus, Fassungsstatus> NEXT = Map.of(
            Fassungsstatus.ENTWURF, Fassungsstatus.ZUR_PRUEFUNG,
            Fassungsstatus.ZUR_PRUEFUNG, Fassungsstatus.GEPRUEFT,
            Fassungsstatus.GEPRUEFT, Fassungsstatus.BESCHLOSSEN,
            Fassungsstatus.BESCHLOSSEN, Fassungsstatus.UNTERZEICHNET,
            Fassungsstatus.UNTERZEICHNET, Fassungsstatus.IN_KRAFT,
            Fassungsstatus.IN_KRAFT, Fassungsstatus.ABGELOEST);

    /** On paper nobody gives anything to examination, a paper decides (V-11), and a signature may be missing. */
    private static final Map<Fassungsstatus, Set<Fassungsstatus>> AFTERWARDS = Map.of(
            Fassungsstatus.ENTWURF, EnumSet.of(Fassungsstatus.GEPRUEFT),
            Fassungsstatus.ZUR_PRUEFUNG, EnumSet.of(Fassungsstatus.GEPRUEFT),
            Fassungsstatus.BESCHLOSSEN, EnumSet.of(Fassungsstatus.UNTERZEICHNET, Fassungsstatus.IN_KRAFT),
            Fassungsstatus.UNTERZEICHNET, EnumSet.of(Fassungsstatus.IN_KRAFT),
            Fassungsstatus.IN_KRAFT, EnumSet.of(Fassungsstatus.ABGELOEST));

    /** A geringfügige Fortschreibung takes effect at once; what is not decided yet can be returned and given up. */
    private static final Map<Fassungsstatus, Set<Fassungsstatus>> BESIDE = Map.of(
            Fassungsstatus.ENTWURF, EnumSet.of(Fassungsstatus.IN_KRAFT, Fassungsstatus.VERWORFEN),
            Fassungsstatus.ZUR_PRUEFUNG, EnumSet.of(Fassungsstatus.ENTWURF, Fassungsstatus.VERWORFEN),
            Fassungsstatus.GEPRUEFT, EnumSet.of(Fassungsstatus.ENTWURF, Fassungsstatus.VERWORFEN));

    static Stream<Arguments> pairs() {
        return Arrays.stream(Fassungsstatus.values())
                .flatMap(from -> Arrays.stream(Fassungsstatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("pairs")
    @DisplayName("A-9: in the program, one step after the other")
    void inTheProgramOneStepAfterTheOther(Fassungsstatus from, Fassungsstatus to) {
        assertThat(from.folgende().contains(to))
                .isEqualTo(NEXT.get(from) == to
                        || BESIDE.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("pairs")
    @DisplayName("A-9, G-7: afterwards, a signature may be missing; the decision comes from a paper alone")
    void afterwardsOnlyASignatureMayBeMissing(Fassungsstatus from, Fassungsstatus to) {
        boolean allowed = AFTERWARDS.getOrDefault(from, Set.of()).contains(to);
        Fassung fassung = fassungIn(from);

        assertThat(from.nacherfassbare().contains(to)).isEqualTo(allowed);
        assertThat(Refusals.of(() -> Beispiel.nacherfassen(fassung, nacherfassung(to, KREISTAG), List.of())))
                .isEqualTo(allowed ? List.of() : List.of(Violation.at("status", "A-9.uebergang", from, to)));
        assertThat(fassung.status()).isEqualTo(allowed ? to : from);
    }

    @ParameterizedTest
    @EnumSource(Fassungsstatus.class)
    @DisplayName("A-8: beschlossen is every state from the decision on")
    void isDecidedFromTheDecisionOn(Fassungsstatus status) {
        Set<Fassungsstatus> before = EnumSet.of(
                Fassungsstatus.ENTWURF, Fassungsstatus.ZUR_PRUEFUNG, Fassungsstatus.GEPRUEFT, Fassungsstatus.VERWORFEN);

        assertThat(status.istBeschlossen()).isEqualTo(!before.contains(status));
    }

    @Test
    @DisplayName("A-9: begins as a draft, and an abgelöste Fassung is at its end")
    void beginsAsADraftAndEndsReplaced() {
        assertThat(Beispiel.entwurf().status()).isEqualTo(Fassungsstatus.ENTWURF);
        assertThat(Fassungsstatus.ABGELOEST.folgende()).isEmpty();
        assertThat(Fassungsstatus.ABGELOEST.nacherfassbare()).isEmpty();
        assertThat(Fassungsstatus.VERWORFEN.folgende()).isEmpty();
        assertThat(Fassungsstatus.VERWORFEN.nacherfassbare()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("pairs")
    @DisplayName("A-9: a Fassung itself refuses every step that is not in the table")
    void refusesWhatIsNotInTheTable(Fassungsstatus from, Fassungsstatus to) {
        Fassung fassung = fassungIn(from);
        boolean allowed = from.folgende().contains(to);

        assertThat(Refusals.of(() -> fassung.weiter(to)))
                .isEqualTo(allowed ? List.of() : List.of(Violation.of("A-9.uebergang", from, to)));
        assertThat(fassung.status()).isEqualTo(allowed ? to : from);
    }

    @Test
    @DisplayName("A-9: which Fassung holds: in force, decided, succeeded, draft, discarded")
    void theOneInForceHolds() {
        assertThat(Arrays.stream(Fassungsstatus.values()).map(Fassungsstatus::vorrang))
                .containsExactly(3, 3, 3, 1, 1, 0, 2, 4);
    }
}
