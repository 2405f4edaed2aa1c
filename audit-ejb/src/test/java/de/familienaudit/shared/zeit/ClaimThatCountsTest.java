package de.familienaudit.shared.zeit;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Angabenlage.Aussage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-3: Von widersprechenden Angaben zählt nur die bestimmte; eine allein zählt von selbst")
class ClaimThatCountsTest {

    private static final Aussage ERSTE = aussage(1, "01.06.2015");
    private static final Aussage GLEICHE = aussage(2, "01.06.2015");
    private static final Aussage ANDERE = aussage(3, "12.06.2015");

    @Test
    @DisplayName("Eine allein, und zwei Quellen mit demselben Tag, zählen ohne Bestimmung")
    void alone() {
        assertThat(new Angabenlage(List.of(ERSTE), null).zaehlt()).contains(ERSTE);
        assertThat(new Angabenlage(List.of(ERSTE, GLEICHE), null).zaehlt()).contains(ERSTE);
        assertThat(Angabenlage.LEER.zaehlt()).isEmpty();
        assertThat(Angabenlage.LEER.istUngeklaert()).isFalse();
    }

    @Test
    @DisplayName("Widersprechen sie sich, zählt keine, bis eine bestimmt ist; die anderen bleiben stehen")
    void contradicting() {
        Angabenlage offen = new Angabenlage(List.of(ERSTE, GLEICHE, ANDERE), null);
        assertThat(offen.istUngeklaert()).isTrue();
        assertThat(offen.zaehlt()).isEmpty();
        assertThat(offen.andere()).containsExactly(ERSTE, ANDERE);
        Angabenlage bestimmt = new Angabenlage(List.of(ERSTE, GLEICHE, ANDERE), 3L);
        assertThat(bestimmt.zaehlt()).contains(ANDERE);
        assertThat(bestimmt.andere()).containsExactly(ERSTE);
    }

    private static Aussage aussage(long id, String tag) {
        return new Aussage(id, Tagesangabe.lies("tag", tag), "Quelle " + id);
    }
}
