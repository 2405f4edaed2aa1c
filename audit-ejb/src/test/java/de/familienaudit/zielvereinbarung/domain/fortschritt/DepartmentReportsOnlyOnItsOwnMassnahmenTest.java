package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.Refusals;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-8: Es melden die führende Stelle und die Projektleitung; beteiligte Stellen kommentieren")
class DepartmentReportsOnlyOnItsOwnMassnahmenTest {

    @ParameterizedTest(name = "Projektleitung {0}, accountable {1}, involved {2}: report {3}, comment {4}")
    @CsvSource({
        "true,  true,  true,  true,  true",
        "true,  true,  false, true,  true",
        "true,  false, true,  true,  true",
        "true,  false, false, true,  true",
        "false, true,  true,  true,  true",
        "false, true,  false, true,  true",
        "false, false, true,  false, true",
        "false, false, false, false, false"
    })
    void everyCombination(boolean projektleitung, boolean leitet, boolean beteiligt, boolean report, boolean comment) {
        MeldeberechtigungPolicy policy = policy(projektleitung, leitet, beteiligt);

        assertThat(policy.darfMelden()).isEqualTo(report);
        assertThat(policy.darfKommentieren()).isEqualTo(comment);
        assertThat(Refusals.codes(policy::pruefeMelden).isEmpty()).isEqualTo(report);
        assertThat(Refusals.codes(policy::pruefeKommentieren).isEmpty()).isEqualTo(comment);
    }

    @Test
    @DisplayName("A-8: Wer nicht melden kann, erfährt warum: weggefallen, noch nicht beschlossen, nicht zuständig")
    void whoCannotReportIsToldWhy() {
        MeldeberechtigungPolicy leitung = policy(false, true, false);
        assertThat(leitung.hindernis(true, true)).isEmpty();
        assertThat(leitung.hindernis(true, false)).contains(Meldehindernis.VOR_DEM_BESCHLUSS);
        assertThat(leitung.hindernis(false, true)).contains(Meldehindernis.NICHT_ZUSTAENDIG);
        assertThat(policy(false, false, true).hindernis(true, true)).contains(Meldehindernis.NICHT_ZUSTAENDIG);
        assertThat(new MeldeberechtigungPolicy(true, Zustaendigkeit.EIGENE, Zustaendigkeit.KEINE, true)
                        .hindernis(true, true))
                .contains(Meldehindernis.WEGGEFALLEN);
    }

    @Test
    void theRefusalNamesTheRule() {
        MeldeberechtigungPolicy stranger = policy(false, false, false);

        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(stranger::pruefeMelden);
        assertThat(Refusals.codes(stranger::pruefeMelden)).containsExactly("A-8.nicht_zustaendig");
        assertThat(Refusals.codes(stranger::pruefeKommentieren)).containsExactly("A-8.nicht_beteiligt");
    }

    @Test
    @DisplayName("A-8: nobody reports on a measure that the agreement has no more; it can be commented on")
    void notOnADroppedMeasure() {
        MeldeberechtigungPolicy dropped =
                new MeldeberechtigungPolicy(true, Zustaendigkeit.EIGENE, Zustaendigkeit.KEINE, true);

        assertThat(dropped.darfMelden()).isFalse();
        assertThat(dropped.darfKommentieren()).isTrue();
        assertThat(Refusals.codes(dropped::pruefeMelden)).containsExactly("A-8.weggefallen");
    }

    private static MeldeberechtigungPolicy policy(boolean projektleitung, boolean leitet, boolean beteiligt) {
        return new MeldeberechtigungPolicy(projektleitung, zustaendigkeit(leitet), zustaendigkeit(beteiligt), false);
    }

    private static Zustaendigkeit zustaendigkeit(boolean eigene) {
        return eigene ? Zustaendigkeit.EIGENE : Zustaendigkeit.KEINE;
    }
}
