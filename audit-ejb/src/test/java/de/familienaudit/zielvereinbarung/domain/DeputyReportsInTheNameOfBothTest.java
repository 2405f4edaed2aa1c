package de.familienaudit.zielvereinbarung.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4, A-8: a deputy's act shows both; who has the right also by himself acts in his own name")
class DeputyReportsInTheNameOfBothTest {

    private static final Zustaendigkeit FUER_Y = Zustaendigkeit.inVertretung("Y (Jugendamt)");
    private static final Zustaendigkeit FUER_Z = Zustaendigkeit.inVertretung("Z (Bauamt)");

    @Test
    void theDeputyOfTheAccountableStelleReports() {
        MeldeberechtigungPolicy policy = new MeldeberechtigungPolicy(false, FUER_Y, Zustaendigkeit.KEINE);

        assertThat(policy.darfMelden()).isTrue();
        assertThat(policy.meldetInVertretungVon()).isEqualTo("Y (Jugendamt)");
        assertThat(policy.kommentiertInVertretungVon()).isEqualTo("Y (Jugendamt)");
    }

    @Test
    void theDeputyOfAnInvolvedStelleCommentsOnly() {
        MeldeberechtigungPolicy policy = new MeldeberechtigungPolicy(false, Zustaendigkeit.KEINE, FUER_Z);

        assertThat(policy.darfMelden()).isFalse();
        assertThat(policy.darfKommentieren()).isTrue();
        assertThat(policy.kommentiertInVertretungVon()).isEqualTo("Z (Bauamt)");
    }

    @Test
    void anOwnRightGoesFirst() {
        assertThat(new MeldeberechtigungPolicy(true, FUER_Y, FUER_Z).meldetInVertretungVon())
                .isEmpty();
        assertThat(new MeldeberechtigungPolicy(true, FUER_Y, FUER_Z).kommentiertInVertretungVon())
                .isEmpty();
        assertThat(new MeldeberechtigungPolicy(false, Zustaendigkeit.EIGENE, FUER_Z).meldetInVertretungVon())
                .isEmpty();
        assertThat(new MeldeberechtigungPolicy(false, FUER_Y, Zustaendigkeit.EIGENE).kommentiertInVertretungVon())
                .isEmpty();
        assertThat(new MeldeberechtigungPolicy(false, FUER_Y, Zustaendigkeit.EIGENE).meldetInVertretungVon())
                .isEqualTo("Y (Jugendamt)");
    }

    @Test
    void theStrongerOfTwoIsTheOwnOne() {
        assertThat(Zustaendigkeit.KEINE.oder(FUER_Y)).isEqualTo(FUER_Y);
        assertThat(FUER_Y.oder(Zustaendigkeit.KEINE)).isEqualTo(FUER_Y);
        assertThat(FUER_Y.oder(FUER_Z)).isEqualTo(FUER_Y);
        assertThat(FUER_Y.oder(Zustaendigkeit.EIGENE)).isEqualTo(Zustaendigkeit.EIGENE);
        assertThat(Zustaendigkeit.EIGENE.oder(FUER_Y)).isEqualTo(Zustaendigkeit.EIGENE);
        assertThat(Zustaendigkeit.KEINE.oder(Zustaendigkeit.KEINE)).isEqualTo(Zustaendigkeit.KEINE);
    }
}
