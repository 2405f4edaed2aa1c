package de.familienaudit.zugang.domain.konto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.zugang.domain.konto.Einmallink.Stand;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-5: Ein Einmallink gilt 72 Stunden und einmal; ein neuer ersetzt ihn")
class EinmallinkIsUsedOnceTest {

    private static final Instant JETZT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant ENDE = JETZT.plus(Duration.ofHours(72));

    private final Einmallink link = new Einmallink(Konten.konto("Anna"), "0".repeat(64), JETZT, "Administration");

    @Test
    void itIsUsedOnce() {
        assertThat(link.stand(JETZT)).isEqualTo(Stand.OFFEN);
        link.verbrauchen(ENDE.minusSeconds(1));
        assertThat(link.stand(JETZT)).isEqualTo(Stand.VERBRAUCHT);
        refused(JETZT, "R-5.link_verbraucht");
    }

    @Test
    void itExpires() {
        assertThat(link.gueltigBis()).isEqualTo(ENDE);
        assertThat(link.stand(ENDE)).isEqualTo(Stand.ABGELAUFEN);
        refused(ENDE, "R-5.link_abgelaufen");
    }

    @Test
    void aNewerOneTakesItsPlace() {
        link.ersetzen(JETZT);
        link.ersetzen(ENDE);
        assertThat(link.stand(JETZT)).isEqualTo(Stand.ERSETZT);
        refused(JETZT, "R-5.link_ersetzt");
    }

    @Test
    void aUsedOneStaysUsed() {
        link.verbrauchen(JETZT);
        link.ersetzen(JETZT);
        assertThat(link.stand(JETZT)).isEqualTo(Stand.VERBRAUCHT);
        assertThat(link.kontoId()).isEqualTo(1);
        assertThat(link.kommuneId()).isEqualTo(7);
        assertThat(link.erstelltAm()).isEqualTo(JETZT);
        assertThat(link.erstelltVon()).isEqualTo("Administration");
    }

    private void refused(Instant jetzt, String code) {
        assertThatThrownBy(() -> link.verbrauchen(jetzt))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage(code);
    }
}
