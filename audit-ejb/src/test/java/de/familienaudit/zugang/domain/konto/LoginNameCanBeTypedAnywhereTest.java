package de.familienaudit.zugang.domain.konto;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-1: Ein Benutzername lässt sich auf jeder Tastatur schreiben")
class LoginNameCanBeTypedAnywhereTest {

    @ParameterizedTest
    @ValueSource(strings = {"erika.muster", "ERIKA", " e2 ", "e-m_1", "erika@kreis.example"})
    void plainOnesAreFine(String name) {
        assertThat(BenutzernameRule.pruefe(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erika muster", "müller", "1erika", "e", "erika\u202E", "😀😀", "erika'--"})
    void othersAreRefusedAtTheField(String name) {
        assertThat(BenutzernameRule.pruefe(name))
                .containsExactly(Violation.at("benutzername", "R-1.benutzername_form"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void emptyOnesAreMissing(String name) {
        assertThat(BenutzernameRule.pruefe(name)).containsExactly(Violation.at("benutzername", "form.pflichtfeld"));
    }
}
