package de.familienaudit.zugang.domain.konto;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-5: Ein Passwort ist eher lang als kompliziert und enthält nicht den Benutzernamen")
class PasswordIsLongTest {

    private static final Violation SHORT = Violation.at("passwort", "R-5.passwort_zu_kurz", 12);
    private static final Violation LONG = Violation.at("passwort", "R-5.passwort_zu_lang", 200);
    private static final Violation NAME = Violation.at("passwort", "R-5.passwort_enthaelt_namen");

    @ParameterizedTest
    @ValueSource(strings = {"zwölf Zeiche", "aaaaaaaaaaaa", "korrekt pferd batterie heftklammer"})
    void twelveCharactersAreEnoughWhateverTheyAre(String passwort) {
        assertThat(PasswortRule.pruefe(passwort, "erika")).isEmpty();
    }

    @Test
    void betweenTwelveAndTwoHundredCharacters() {
        assertThat(PasswortRule.pruefe("x".repeat(11), "erika")).containsExactly(SHORT);
        assertThat(PasswortRule.pruefe("x".repeat(12), "erika")).isEmpty();
        assertThat(PasswortRule.pruefe("x".repeat(200), "erika")).isEmpty();
        assertThat(PasswortRule.pruefe("x".repeat(201), "erika")).containsExactly(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"erika.muster-2026", "ERIKA.MUSTER 123", "das ist Erika.Muster"})
    void doesNotContainTheLoginName(String passwort) {
        assertThat(PasswortRule.pruefe(passwort, " Erika.Muster ")).containsExactly(NAME);
    }

    @Test
    void aLetterOfTwoSignsCountsAndComparesAsOne() {
        assertThat(PasswortRule.pruefe("u\u0308".repeat(11), "erika")).containsExactly(SHORT);
        assertThat(PasswortRule.pruefe("das ist ju\u0308rgen", "j\u00fcrgen")).containsExactly(NAME);
    }

    @Test
    void anEmptyLoginNameIsNotContainedAnywhere() {
        assertThat(PasswortRule.pruefe("x".repeat(12), "  ")).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(PasswortRule.pruefe("erika", "erika")).containsExactly(SHORT, NAME);
        assertThat(PasswortRule.pruefe("erika".repeat(41), "erika")).containsExactly(LONG, NAME);
    }
}
