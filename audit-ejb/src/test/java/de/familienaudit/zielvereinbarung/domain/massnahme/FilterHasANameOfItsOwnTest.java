package de.familienaudit.zielvereinbarung.domain.massnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Eine Person behält bis zu zwanzig Filter, jeden unter eigenem Namen")
class FilterHasANameOfItsOwnTest {

    private final List<GespeicherterFilter> meine = new ArrayList<>();

    private GespeicherterFilter neu(String name) {
        GespeicherterFilter filter = new GespeicherterFilter(7, 1, name, "stand=IN_UMSETZUNG", meine);
        meine.add(filter);
        return filter;
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BusinessRuleException.class, e -> assertThat(
                        e.violations().get(0).code())
                .isEqualTo(code));
    }

    @Test
    void keeps_name_and_query() {
        GespeicherterFilter filter = neu("  Überfällig 🔥 beim Jugendamt ");
        assertThat(filter.name()).isEqualTo("Überfällig 🔥 beim Jugendamt");
        assertThat(filter.abfrage()).isEqualTo("stand=IN_UMSETZUNG");
        assertThat(filter.platz()).isEqualTo(1);
        assertThat(filter.kommuneId()).isEqualTo(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n"})
    void needs_a_name(String name) {
        refused("F.filter_name_fehlt", () -> neu(name));
    }

    @Test
    void sixty_characters_are_enough_and_an_emoji_is_one() {
        assertThat(neu("🙂".repeat(60)).name()).hasSize(120);
        assertThat(neu("ä".repeat(60)).name()).hasSize(60);
        refused("form.zu_lang", () -> neu("🙂".repeat(61)));
    }

    @Test
    void no_two_have_the_same_name_whatever_the_case() {
        neu("Meine");
        refused("F.filter_name_vergeben", () -> neu(" MEINE "));
        neu("\u00dcbersicht");
        refused("F.filter_name_vergeben", () -> neu("u\u0308bersicht"));
        GespeicherterFilter zweiter = neu("Deine");
        refused("F.filter_name_vergeben", () -> zweiter.umbenennen("meine", meine));
        assertThat(zweiter.name()).isEqualTo("Deine");
        zweiter.umbenennen("DEINE", meine);
        assertThat(zweiter.name()).isEqualTo("DEINE");
    }

    @Test
    void narrows_something() {
        refused("F.filter_leer", () -> new GespeicherterFilter(7, 1, "Leer", "", meine));
        refused("F.filter_zu_lang", () -> new GespeicherterFilter(7, 1, "Lang", "x".repeat(2001), meine));
        assertThat(new GespeicherterFilter(7, 1, "Lang", "x".repeat(2000), meine).abfrage())
                .hasSize(2000);
    }

    @Test
    void takes_the_first_free_place_and_there_are_twenty() {
        for (int i = 1; i <= 20; i++) {
            assertThat(neu("Filter " + i).platz()).isEqualTo(i);
        }
        refused("F.filter_zu_viele", () -> neu("Filter 21"));
        meine.remove(4);
        assertThat(neu("Filter 21").platz()).isEqualTo(5);
    }
}
