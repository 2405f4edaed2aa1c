package de.familienaudit.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tasks of one source are one group")
class TasksAreGroupedBySourceTest {

    private static final Aufgabe AUFGABE =
            new Aufgabe(1, "1.1.1 Übersicht", "aufgabe.still", List.of("10.06.2020"), "/seite.xhtml?id=1");

    private static final AufgabenQuelle QUELLE = new AufgabenQuelle() {
        @Override
        public String art() {
            return "PROBE";
        }

        @Override
        public int rang() {
            return 1;
        }

        @Override
        public Aufgabengruppe offene(int hoechstens) {
            return Aufgabengruppe.leer(art());
        }
    };

    @Test
    void counts_what_it_names() {
        Aufgabengruppe gruppe = Aufgabengruppe.of("PROBE", List.of(AUFGABE));
        assertThat(gruppe.gesamt()).isEqualTo(1);
        assertThat(gruppe.hatWeitere()).isFalse();
        assertThat(gruppe.quittierbar()).isFalse();
        assertThat(new Aufgabengruppe("PROBE", List.of(AUFGABE), 9, "/alle.xhtml", false).hatWeitere())
                .isTrue();
    }

    @Test
    void a_task_of_another_source_cannot_be_put_aside() {
        assertThat(QUELLE.offene(5).gesamt()).isZero();
        assertThatThrownBy(() -> QUELLE.quittieren(1)).isInstanceOf(NotFoundException.class);
    }
}
