package de.familienaudit.zugang.domain.konto;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Zeitraum;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-5: Ein gesperrtes oder abgelaufenes Konto ist beim nächsten Klick draußen")
class LockedOrExpiredAccountIsOutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aFreshAccountIsIn() {
        assertThat(account().istZugelassen(TODAY)).isTrue();
    }

    @Test
    void aLockedOneIsOutAtOnce() {
        Konto konto = account();
        konto.sperren(Instant.parse("2026-03-02T09:00:00Z"), "ausgeschieden");

        assertThat(konto.istZugelassen(TODAY)).isFalse();
    }

    @Test
    void anExpiredOneIsOutFromTheDayAfterItsLast() throws ReflectiveOperationException {
        Konto konto = stored(Zeitraum.of(TODAY.minusDays(10), TODAY));

        assertThat(konto.istZugelassen(TODAY.minusDays(11))).isFalse();
        assertThat(konto.istZugelassen(TODAY.minusDays(10))).isTrue();
        assertThat(konto.istZugelassen(TODAY)).isTrue();
        assertThat(konto.istZugelassen(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void withoutAPeriodItIsIn() throws ReflectiveOperationException {
        assertThat(stored(null).istZugelassen(TODAY)).isTrue();
    }

    @Test
    void loginNamesAreComparedWithoutCaseAndBlanks() {
        assertThat(new Konto(1, " Erika.MUSTER ", " Erika Muster ").benutzername())
                .isEqualTo("erika.muster")
                .isEqualTo(Konto.normalisiert("ERIKA.muster"));
        assertThat(new Konto(1, "ERIKA", " Erika Muster ").anzeigename()).isEqualTo("Erika Muster");
    }

    private static Konto account() {
        return new Konto(1, "erika", "Erika Muster");
    }

    /** As JPA reads it: the period comes from the database, null when both of its columns are. */
    private static Konto stored(Zeitraum gueltig) throws ReflectiveOperationException {
        Konto konto = account();
        Field field = Konto.class.getDeclaredField("gueltig");
        field.setAccessible(true);
        field.set(konto, gueltig);
        return konto;
    }
}
