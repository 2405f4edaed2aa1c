package de.familienaudit.zielvereinbarung.fassung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-2: Was zu einer Fassung gehört, wird ganz gelesen oder gar nicht")
class NothingOfAFassungIsLeftOutInSilenceTest {

    @Test
    void rowsAreHandedOutGroupByGroup() {
        Zuordnung<String> zeilen = new Zuordnung<>(List.of("a1", "a2", "c1").iterator());

        assertThat(zeilen.solange(z -> z.startsWith("a"))).containsExactly("a1", "a2");
        assertThat(zeilen.solange(z -> z.startsWith("b"))).isEmpty();
        assertThatThrownBy(zeilen::fertig)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("c1");
        assertThat(zeilen.solange(z -> z.startsWith("c"))).containsExactly("c1");
        zeilen.fertig();
    }
}
