package de.familienaudit.zugang.domain.konto;

import static de.familienaudit.zugang.domain.konto.Konten.HEUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-6: Eine Person erscheint an jedem Tag mit dem Namen dieses Tages")
class PersonKeepsTheNameOfTheDayTest {

    private static final LocalDate HOCHZEIT = LocalDate.of(2020, 1, 1);

    private final Konto konto = Konten.konto("Hochwind");
    private final Namensverlauf namen = new Namensverlauf(konto, List.of());

    @Test
    void theOldNameStaysForTheDaysBefore() {
        namen.umbenennen("Hochwind-Schneider", HOCHZEIT, HEUTE);

        assertThat(namen.am(LocalDate.of(2018, 6, 1))).isEqualTo("Hochwind");
        assertThat(namen.am(HOCHZEIT.minusDays(1))).isEqualTo("Hochwind");
        assertThat(namen.am(HOCHZEIT)).isEqualTo("Hochwind-Schneider");
        assertThat(konto.anzeigename()).isEqualTo("Hochwind-Schneider");
    }

    @Test
    void aNameToComeTakesEffectOnItsDay() {
        namen.umbenennen("Hochwind-Schneider", HEUTE.plusDays(1), HEUTE);

        assertThat(namen.am(HEUTE)).isEqualTo("Hochwind");
        assertThat(namen.am(HEUTE.plusDays(1))).isEqualTo("Hochwind-Schneider");
        assertThat(konto.anzeigename()).isEqualTo("Hochwind");
    }

    @Test
    void aNameInBetweenLeavesTheLaterOneAlone() {
        namen.umbenennen("C", HEUTE, HEUTE);
        namen.umbenennen("B", HOCHZEIT, HEUTE);

        assertThat(namen.namen()).extracting(Kontoname::name).containsExactly("Hochwind", "B", "C");
        assertThat(konto.anzeigename()).isEqualTo("C");
    }

    @Test
    void aSecondChangeForTheSameDayCorrectsTheFirst() {
        namen.umbenennen("Hochwind-Schneyder", HOCHZEIT, HEUTE);
        namen.umbenennen("Hochwind-Schneider", HOCHZEIT, HEUTE);

        assertThat(namen.namen()).hasSize(2);
        assertThat(konto.anzeigename()).isEqualTo("Hochwind-Schneider");
        assertThat(namen.entfallen()).isEmpty();
    }

    @Test
    void theNameOfTheDayBeforeTakesAChangeBack() {
        namen.umbenennen("Falsch", HEUTE.plusDays(3), HEUTE);
        namen.umbenennen("Hochwind", HEUTE.plusDays(3), HEUTE);

        assertThat(namen.am(HEUTE.plusDays(3))).isEqualTo("Hochwind");
        assertThat(namen.entfallen()).hasValueSatisfying(n -> {
            assertThat(n.name()).isEqualTo("Falsch");
            assertThat(n.gueltigAb()).contains(HEUTE.plusDays(3));
            assertThat(n.kontoId()).isEqualTo(1);
        });
    }

    @Test
    void theSameNameAgainIsNoChange() {
        refused("Hochwind", HEUTE, "G-6.name_unveraendert");
    }

    @Test
    void aNameIsOneLineWithALetter() {
        refused("  \u200B ", HEUTE, "form.pflichtfeld");
        refused("😀 123", HEUTE, "G-6.name_ohne_buchstaben");
        refused("x".repeat(201), HEUTE, "form.zu_lang");
        refused("Anna", null, "form.pflichtfeld");
        assertThat(PersonennameRule.bereinigt(null)).isEmpty();
        assertThat(PersonennameRule.bereinigt(" \u202EAnna\n\u00a0 Müller\u2028😀 "))
                .isEqualTo("Anna Müller 😀");
    }

    private void refused(String name, LocalDate ab, String code) {
        assertThatThrownBy(() -> namen.umbenennen(name, ab, HEUTE))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessageContaining(code);
    }
}
