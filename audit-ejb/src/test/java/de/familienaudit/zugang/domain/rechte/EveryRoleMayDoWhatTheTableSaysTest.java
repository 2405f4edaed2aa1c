package de.familienaudit.zugang.domain.rechte;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zugang.ZugangRechte;
import de.familienaudit.zugang.rechte.Rechtebuecher;
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

    /** Written down a second time on purpose; {@code x} is allowed. */
    private static final String TABLE =
            """
            AKTION                       PROJEKTLEITUNG FACHAMT KAEMMEREI LANDRAT GREMIENBUERO AUDITOR LESER ADMINISTRATION
            ANMELDEN                     x              x       x         x       x            x       x     x
            EINRICHTEN                   x              x       x         x       x            x       x     x
            EIGENES_KONTO                x              x       x         x       x            x       x     x
            AUFGABEN_LESEN               x              x       x         x       x            x       x     x
            HILFE_LESEN                  x              x       x         x       x            x       x     x
            STELLEN_LESEN                x              x       x         x       x            x       x     x
            STELLEN_PFLEGEN              x              -       -         -       -            -       -     x
            VERTRETUNG_EINSETZEN         x              x       x         x       x            -       -     -
            VERTRETUNG_BESTAETIGEN       x              -       -         x       x            -       -     -
            KONTEN_VERWALTEN             -              -       -         -       -            -       -     x
            SICHERHEIT_EINSTELLEN        -              -       -         -       -            -       -     x
            KOMMUNE_EINSTELLEN           x              -       -         -       -            -       -     x
            VERLAUF_LESEN                x              x       x         x       x            x       x     x
            PROTOKOLL_LESEN              -              -       -         -       -            -       -     x
            ZIELVEREINBARUNG_LESEN       x              x       x         x       x            x       x     x
            ZIELVEREINBARUNG_IMPORTIEREN x              -       -         -       -            -       -     -
            FASSUNG_NACHERFASSEN         x              -       -         -       -            -       -     -
            FASSUNG_BEARBEITEN           x              -       -         -       -            -       -     -
            FASSUNG_PRUEFEN              x              -       -         -       -            x       -     -
            FASSUNG_BESCHLIESSEN         x              -       -         -       -            -       -     -
            FORTSCHRITT_MELDEN           x              x       x         x       x            -       -     -
            MASSNAHME_KOMMENTIEREN       x              x       x         x       x            x       -     -
            ANHANG_LESEN                 x              x       x         x       x            x       x     x
            ANHANG_ANFUEGEN              x              x       x         x       x            x       -     -
            KENNZAHL_PFLEGEN             x              -       -         -         -            -       -     -
            KENNZAHL_WERT_MELDEN         x              x       x         x         x            -       -     -
            SCHRIFTSTUECK_LESEN          x              x       x         x         x            x       x     x
            ZUR_UNTERSCHRIFT_GEBEN       x              -       -         -         -            -       -     -
            UNTERZEICHNEN                -              -       -         x         -            -       -     -
            UNTERSCHRIFT_NACHERFASSEN    x              -       -         -         x            -       -     -
            SIGNATURZERTIFIKAT_ERFASSEN  x              -       -         x         x            -       -     -
            SIGNATURZERTIFIKAT_BESTAETIGEN x              -       -         x         x            -       -     -
            SIGNATUR_PRUEFEN             x              x       x         x         x            x       x     x
            """;

    private static final Set<String> OPEN_TO_EVERYBODY = Set.of(ZugangRechte.ANMELDEN, ZugangRechte.EINRICHTEN);

    private static final Set<String> OPEN_TO_WHOEVER_IS_SIGNED_IN =
            Set.of(ZugangRechte.EIGENES_KONTO, ZugangRechte.HILFE_LESEN, SignaturRechte.SIGNATUR_PRUEFEN);

    private static final Berechtigungstabelle RECHTE = Rechtebuecher.tabelle();

    static Stream<String> aktionen() {
        return RECHTE.alle().stream().map(Recht::aktion);
    }

    static Stream<Arguments> cells() {
        List<String> lines = TABLE.lines().toList();
        List<String> roles = words(lines.get(0));
        return lines.stream()
                .skip(1)
                .map(EveryRoleMayDoWhatTheTableSaysTest::words)
                .flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                        .map(i -> Arguments.of(
                                row.get(0),
                                Rolle.valueOf(roles.get(i)),
                                row.get(i).equals("x"))));
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
    void theTableIsComplete() {
        assertThat(cells()).hasSize(RECHTE.alle().size() * Rolle.values().length);
        assertThat(cells().map(c -> List.of(c.get()[0], c.get()[1])).collect(toSet()))
                .hasSize(RECHTE.alle().size() * Rolle.values().length);
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
