package de.familienaudit.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** G-4: after a conflict the page shows what is there now; after anything else it stays as it is. */
class WhoIsToldOfAConflictSeesItTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void without_a_conflict_nothing_is_read_again() {
        assertThat(Konflikt.danachNeu(() -> "a", () -> done.add("read"))).isEqualTo("a");
        Konflikt.danachNeu(() -> done.clear(), () -> done.add("read"));
        assertThat(done).isEmpty();
    }

    @Test
    void a_conflict_is_passed_on_after_reading_again() {
        ConflictException conflict = new ConflictException();
        assertThatThrownBy(() -> Konflikt.danachNeu(() -> fail(conflict), () -> done.add("read")))
                .isSameAs(conflict);
        assertThat(done).containsExactly("read");
    }

    @Test
    void another_refusal_is_passed_on_as_it_is() {
        assertThatThrownBy(() -> Konflikt.danachNeu(() -> fail(new NotFoundException()), () -> done.add("read")))
                .isInstanceOf(NotFoundException.class);
        assertThat(done).isEmpty();
    }

    private static void fail(RuntimeException refusal) {
        throw refusal;
    }
}
