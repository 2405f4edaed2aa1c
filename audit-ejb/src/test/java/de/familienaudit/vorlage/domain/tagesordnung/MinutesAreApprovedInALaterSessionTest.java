package de.familienaudit.vorlage.domain.tagesordnung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-14: Eine Niederschrift genehmigt dasselbe Gremium in einer späteren Sitzung; beide haben stattgefunden")
class MinutesAreApprovedInALaterSessionTest {

    private final Sitzung fruehere = Probe.sitzung(1, "2026-12-01");
    private final Sitzung spaetere = Probe.sitzung(2, "2026-12-15");

    @Test
    @DisplayName("Genehmigt in der späteren")
    void approved() {
        abgehalten(fruehere);
        abgehalten(spaetere);
        Niederschriftgenehmigung genehmigung = new Niederschriftgenehmigung(fruehere, spaetere, Probe.WER);
        assertThat(genehmigung.sitzungId()).isEqualTo(1);
        assertThat(genehmigung.genehmigtInId()).isEqualTo(2);
        assertThat(genehmigung.erfassung()).isSameAs(Probe.WER);
    }

    @Test
    @DisplayName("Nicht in einer früheren, nicht eines anderen Gremiums, nicht bevor beide stattfanden")
    void refused() {
        assertThatThrownBy(() -> new Niederschriftgenehmigung(spaetere, fruehere, Probe.WER))
                .hasMessage("V-14.nicht_spaeter, V-14.nicht_stattgefunden");
        abgehalten(fruehere);
        assertThatThrownBy(() -> new Niederschriftgenehmigung(fruehere, spaetere, Probe.WER))
                .hasMessage("V-14.nicht_stattgefunden");
        Sitzung fremde = Probe.sitzung(3, Probe.ANDERES, "2026-12-15");
        abgehalten(fremde);
        assertThatThrownBy(() -> new Niederschriftgenehmigung(fruehere, fremde, Probe.WER))
                .hasMessage("V-14.anderes_gremium");
    }

    @Test
    @DisplayName("Erwartet wird sie, sobald die Sitzung stattgefunden hat")
    void expected() {
        assertThat(Niederschriftgenehmigung.wirdErwartet(fruehere)).isFalse();
        abgehalten(fruehere);
        assertThat(Niederschriftgenehmigung.wirdErwartet(fruehere)).isTrue();
    }

    private static void abgehalten(Sitzung sitzung) {
        sitzung.stattgefunden(LocalDate.parse("2026-12-31"));
    }
}
