package de.familienaudit.protokoll.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G-2: Einträge bleiben zehn Jahre, oder so lange die Kommune sagt: zwei bis dreißig")
class LogIsKeptTwoToThirtyYearsTest {

    private final Protokolleinstellung einstellung = new Protokolleinstellung(1);

    @Test
    void ten_years_unless_said_otherwise() {
        assertThat(einstellung.aufbewahrungJahre()).isEqualTo(10);
        assertThat(einstellung.version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 30})
    void whole_years_within_the_bounds(int jahre) {
        einstellung.bewahreAuf(jahre);
        assertThat(einstellung.aufbewahrungJahre()).isEqualTo(jahre);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {-1, 0, 1, 31, Integer.MAX_VALUE})
    void anything_else_is_refused(Integer jahre) {
        assertThatThrownBy(() -> einstellung.bewahreAuf(jahre))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining("G-2.aufbewahrung");
        assertThat(einstellung.aufbewahrungJahre()).isEqualTo(10);
    }

    @Test
    void findings_tell_what_is_wrong_from_what_is_in_order() {
        assertThat(Befundart.EINTRAG_GEAENDERT.istMangel()).isTrue();
        assertThat(Befundart.GELOESCHT.istMangel()).isFalse();
    }
}
