package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-11: Der Fortschritt wird aus den Maßnahmen gezählt, nie als Prozentzahl erfunden")
class ProgressIsCountedNeverAPercentageTest {

    @Test
    @DisplayName("A-11: counts per state, Daueraufgaben apart")
    void countsPerState() {
        Zaehlung zaehlung = new Zaehlung();
        zaehlung.plus(Massnahmenstatus.UMGESETZT, 3);
        zaehlung.plus(Massnahmenstatus.DAUERAUFGABE, 14);
        zaehlung.plus(Massnahmenstatus.UMGESETZT, 2);

        assertThat(zaehlung.von(Massnahmenstatus.UMGESETZT)).isEqualTo(5);
        assertThat(zaehlung.von(Massnahmenstatus.DAUERAUFGABE)).isEqualTo(14);
        assertThat(zaehlung.von(Massnahmenstatus.ENTFALLEN)).isZero();
        assertThat(zaehlung.gesamt()).isEqualTo(19);
    }

    @Test
    @DisplayName("A-11: nothing counted is zero, not an error")
    void nothingIsZero() {
        assertThat(new Zaehlung().gesamt()).isZero();
    }

    @Test
    @DisplayName("A-11: there is no fraction to ask for")
    void answersOnlyWholeNumbers() {
        assertThat(Arrays.stream(Zaehlung.class.getDeclaredMethods())
                        .filter(m -> !m.isSynthetic())
                        .map(Method::getReturnType)
                        .distinct())
                .containsExactlyInAnyOrder(long.class, void.class);
    }
}
