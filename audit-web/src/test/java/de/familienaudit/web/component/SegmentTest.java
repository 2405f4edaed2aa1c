package de.familienaudit.web.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

    @Test
    void parts_fill_the_bar_in_their_order() {
        List<Segment> bar =
                Segment.balken().mit("umgesetzt", 1).mit("geplant", 3).segmente();
        assertThat(bar).extracting(Segment::art).containsExactly("umgesetzt", "geplant");
        assertThat(bar.get(0).breite()).isEqualTo(25, within(0.001));
        assertThat(bar.get(1).x()).isEqualTo(25, within(0.001));
        assertThat(bar.get(1).getMitte()).isEqualTo(62.5, within(0.001));
    }

    @Test
    void what_counts_nothing_is_left_out() {
        assertThat(Segment.balken().mit("umgesetzt", 0).mit("geplant", 2).segmente())
                .hasSize(1);
        assertThat(Segment.balken().segmente()).isEmpty();
    }

    @Test
    void a_small_part_stays_wide_enough_for_its_number() {
        List<Segment> bar =
                Segment.balken().mit("umgesetzt", 500).mit("entfallen", 1).segmente();
        assertThat(bar.get(1).breite()).isGreaterThan(5);
        assertThat(bar.get(0).breite() + bar.get(1).breite()).isEqualTo(100, within(0.001));
    }

    @Test
    void the_pager_shows_both_ends_the_neighbours_and_gaps() {
        Seitenleiste leiste = new Seitenleiste();
        assertThat(leiste.nummern(5, 9)).containsExactly(1, 0, 4, 5, 6, 0, 9);
        assertThat(leiste.nummern(3, 9)).containsExactly(1, 2, 3, 4, 0, 9);
        assertThat(leiste.nummern(1, 3)).containsExactly(1, 2, 3);
        assertThat(leiste.nummern(1, 1)).containsExactly(1);
    }
}
