package de.familienaudit.vorlage.papier;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-2: Teile stehen nach ihrer Nummer und in den Worten, die getippt wurden")
class PartsAreNamedInTheirOrderTest {

    @Test
    @DisplayName("Punkt 2 vor Punkt 10, Worte wie getippt")
    void order() {
        Beratung zeile = new Beratung(
                null,
                null,
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.BEHANDELT,
                new Entscheidungsmarke(Entscheidungsumfang.TEILE, "Punkt 10; die Satzung der Stadt; Punkt 2", false),
                new Verbleib("", null),
                "",
                List.of());
        assertThat(Teilnamen.of(List.of("die satzung der stadt", "10", "2", "2.1", "2a"), List.of(zeile)))
                .containsExactly("2", "2.1", "2a", "10", "die Satzung der Stadt");
        assertThat(Teilnamen.of(List.of("anlage"), List.of())).containsExactly("anlage");
    }
}
