package de.familienaudit.web.zielvereinbarung.uebernahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.uebernahme.NeuesZiel;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-10: Ein zweites Ziel neben einem gleicher Nummer wird gezeigt, bevor es entsteht")
class SecondZielIsSeenBeforeItIsStoredTest {

    private static final NeuesZiel ZWEITES = new NeuesZiel("1.1", "Alte Worte", "1.2", "Neue Worte");
    private static final NeuesZiel FREIES = new NeuesZiel("2.1", "Alte Worte", "2.1", "");

    private final NeueZiele ziele = new NeueZiele();

    @Test
    void it_is_shown_once_with_everything_that_is_added_and_then_stored() {
        assertThat(ziele.zuZeigen(List.of(ZWEITES, FREIES))).isTrue();
        assertThat(ziele.getListe()).containsExactly(ZWEITES, FREIES);
        assertThat(ziele.zuZeigen(List.of(ZWEITES, FREIES))).isFalse();
        assertThat(ziele.getListe()).isEmpty();
    }

    @Test
    void what_became_another_result_is_shown_again() {
        ziele.zuZeigen(List.of(ZWEITES));
        assertThat(ziele.zuZeigen(List.of(ZWEITES, FREIES))).isTrue();
    }

    @Test
    void a_ziel_whose_number_is_free_needs_no_question() {
        assertThat(ziele.zuZeigen(List.of(FREIES))).isFalse();
        assertThat(ziele.zuZeigen(List.of())).isFalse();
    }
}
