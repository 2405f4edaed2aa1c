package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4, A-8: Eine Vertretung handelt im Namen beider; wer es selbst darf, handelt im eigenen")
class DeputyReportsInTheNameOfBothTest {

    private static final Zustaendigkeit FUER_Y = Zustaendigkeit.inVertretung("Y", "Jugendamt");
    private static final Zustaendigkeit FUER_Z = Zustaendigkeit.inVertretung("Z", "Bauamt");

    @Test
    void theDeputyOfTheAccountableStelleReports() {
        MeldeberechtigungPolicy policy = new MeldeberechtigungPolicy(false, FUER_Y, Zustaendigkeit.KEINE, false);

        assertThat(policy.darfMelden()).isTrue();
        assertThat(policy.meldetAls()).isEqualTo(FUER_Y);
        assertThat(policy.kommentiertAls()).isEqualTo(FUER_Y);
    }

    @Test
    void theDeputyOfAnInvolvedStelleCommentsOnly() {
        MeldeberechtigungPolicy policy = new MeldeberechtigungPolicy(false, Zustaendigkeit.KEINE, FUER_Z, false);

        assertThat(policy.darfMelden()).isFalse();
        assertThat(policy.darfKommentieren()).isTrue();
        assertThat(policy.kommentiertAls()).isEqualTo(FUER_Z);
    }

    @Test
    void anOwnRightGoesFirst() {
        assertThat(new MeldeberechtigungPolicy(true, FUER_Y, FUER_Z, false).meldetAls())
                .isEqualTo(Zustaendigkeit.EIGENE);
        assertThat(new MeldeberechtigungPolicy(true, FUER_Y, FUER_Z, false).kommentiertAls())
                .isEqualTo(Zustaendigkeit.EIGENE);
        assertThat(new MeldeberechtigungPolicy(false, Zustaendigkeit.EIGENE, FUER_Z, false).meldetAls())
                .isEqualTo(Zustaendigkeit.EIGENE);
        assertThat(new MeldeberechtigungPolicy(false, FUER_Y, Zustaendigkeit.EIGENE, false).kommentiertAls())
                .isEqualTo(Zustaendigkeit.EIGENE);
        assertThat(new MeldeberechtigungPolicy(false, FUER_Y, Zustaendigkeit.EIGENE, false).meldetAls())
                .isEqualTo(FUER_Y);
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
