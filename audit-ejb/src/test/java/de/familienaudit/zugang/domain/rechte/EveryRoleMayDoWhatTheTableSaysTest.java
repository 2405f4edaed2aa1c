package de.familienaudit.zugang.domain.rechte;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.zertifikat.ZertifikatRechte;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.rechte.Rechtebuecher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R-1: Jede Rolle darf genau das, was die Berechtigungstabelle sagt")
class EveryRoleMayDoWhatTheTableSaysTest {

    private static final Set<String> OPEN_TO_EVERYBODY =
            Set.of(ZugangRechte.ANMELDEN, ZugangRechte.EINRICHTEN, ZertifikatRechte.SIEGEL_ERFRAGEN);

    private static final Set<String> OPEN_TO_WHOEVER_IS_SIGNED_IN =
            Set.of(ZugangRechte.EIGENES_KONTO, ZugangRechte.HILFE_LESEN, SignaturRechte.SIGNATUR_PRUEFEN);

    private static final Berechtigungstabelle RECHTE = Rechtebuecher.tabelle();

    static Stream<String> aktionen() {
        return RECHTE.alle().stream().map(Recht::aktion);
    }

    static Stream<Arguments> cells() {
        return tabellen().flatMap(tabelle -> {
            List<String> lines =
                    tabelle.lines().filter(line -> !line.startsWith("#")).toList();
            List<String> roles = words(lines.get(0));
            return lines.stream()
                    .skip(1)
                    .map(EveryRoleMayDoWhatTheTableSaysTest::words)
                    .flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                            .map(i -> Arguments.of(
                                    row.get(0),
                                    Rolle.valueOf(roles.get(i - 1)),
                                    row.get(i).equals("x"))));
        });
    }

    /** What each slice wrote down, in {@code rechte.txt} among its test resources. */
    private static Stream<String> tabellen() {
        try (Stream<Path> slices = Files.list(Path.of("src", "test", "resources", "de", "familienaudit"))) {
            return slices.map(slice -> slice.resolve("rechte.txt")).filter(Files::exists).sorted().toList().stream()
                    .map(EveryRoleMayDoWhatTheTableSaysTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split(" +", -1));
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @MethodSource("cells")
    void everyRoleMayDoExactlyWhatTheTableSays(String aktion, Rolle rolle, boolean allowed) {
        assertThat(RECHTE.rollen(aktion).contains(rolle)).isEqualTo(allowed);
        assertThat(RECHTE.erlaubt(actor(rolle), aktion)).isEqualTo(allowed);
    }

    @Test
    void everyActionIsWrittenDownWithEveryRole() {
        Set<String> written =
                cells().map(cell -> cell.get()[0] + " as " + cell.get()[1]).collect(toSet());
        Set<String> wanted = aktionen()
                .flatMap(aktion -> Arrays.stream(Rolle.values()).map(rolle -> aktion + " as " + rolle))
                .collect(toSet());
        assertThat(written)
                .as("rechte.txt among the test resources of the slice says what each role may do")
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("aktionen")
    void nobodyMaySignInAndSetUpAndNothingElse(String aktion) {
        boolean open = OPEN_TO_EVERYBODY.contains(aktion);

        assertThat(RECHTE.erlaubt(Akteur.ANONYM, aktion)).isEqualTo(open);
    }

    @ParameterizedTest
    @MethodSource("aktionen")
    void withoutAnyRoleThereIsOnlyTheOwnAccountTheHelpAndVerifying(String aktion) {
        boolean open = OPEN_TO_EVERYBODY.contains(aktion) || OPEN_TO_WHOEVER_IS_SIGNED_IN.contains(aktion);

        assertThat(RECHTE.erlaubt(actor(), aktion)).isEqualTo(open);
    }

    @Test
    void oneOfSeveralRolesIsEnough() {
        assertThat(RECHTE.erlaubt(actor(Rolle.LESER, Rolle.FACHAMT), ZielvereinbarungRechte.FORTSCHRITT_MELDEN))
                .isTrue();
        assertThat(RECHTE.erlaubt(actor(Rolle.LESER, Rolle.ADMINISTRATION), ZielvereinbarungRechte.FORTSCHRITT_MELDEN))
                .isFalse();
    }

    @Test
    void whatNoBookKnowsNobodyMay() {
        assertThat(RECHTE.erlaubt(actor(Rolle.values()), "ERFUNDEN")).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> RECHTE.rollen("ERFUNDEN"));
    }

    @Test
    void anActionIsListedOnce() {
        Recht recht = Recht.fuer("ETWAS", "GRUPPE", Rolle.LESER);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new Berechtigungstabelle(List.of(recht, recht)))
                .withMessageContaining("ETWAS");
    }

    @Test
    void everyServiceMethodAsksForAnActionThatABookKnows() {
        assertThat(Rechtebuecher.verlangte())
                .hasSizeGreaterThan(30)
                .isSubsetOf(aktionen().toList());
    }

    @Test
    void nobodyCanChangeTheTable() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> RECHTE.rollen(ZielvereinbarungRechte.FASSUNG_NACHERFASSEN)
                        .add(Rolle.LESER));
    }

    private static Akteur actor(Rolle... rollen) {
        return new Akteur(7, "erika", "Erika Muster", 1, "Kyffhäuserkreis", Set.of(rollen));
    }
}
