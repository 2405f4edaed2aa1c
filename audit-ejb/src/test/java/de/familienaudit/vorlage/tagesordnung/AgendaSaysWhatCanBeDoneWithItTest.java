package de.familienaudit.vorlage.tagesordnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Kopf;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Niederschrift;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Papierbezug;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Punkt;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Stelle;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Teil;
import de.familienaudit.vorlage.tagesordnung.Tagesordnungsblatt.Zeile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-5, V-16: Die Tagesordnung sagt, was mit ihr und ihren Punkten möglich ist")
class AgendaSaysWhatCanBeDoneWithItTest {

    private static final Punkt ANFRAGEN = new Punkt(new Stelle(9, 0, true, 9), "Anfragen", null, List.of());
    private static final Punkt GEPLANT = punkt(true, Beratungsstand.GEPLANT, false);

    @Test
    @DisplayName("Geplantes kann von der Tagesordnung genommen und entfernt werden, Behandeltes bleibt")
    void items() {
        assertThat(GEPLANT.herunternehmbar()).isTrue();
        assertThat(GEPLANT.entfernbar()).isTrue();
        Punkt behandelt = punkt(true, Beratungsstand.BEHANDELT, true);
        assertThat(behandelt.herunternehmbar()).isFalse();
        assertThat(behandelt.entfernbar()).isFalse();
        assertThat(ANFRAGEN.herunternehmbar()).isFalse();
        assertThat(ANFRAGEN.entfernbar()).isTrue();
    }

    @Test
    @DisplayName("Nach einer Absage warten die Vorlagen, bis eine andere Sitzung an ihre Stelle tritt")
    void waitingPapers() {
        assertThat(blatt("ABGESAGT", true, false, GEPLANT, ANFRAGEN).wartende()).isOne();
        assertThat(blatt("ABGESAGT", true, true, GEPLANT).wartende()).isZero();
        assertThat(blatt("GEPLANT", true, false, GEPLANT).wartende()).isZero();
        assertThat(blatt("GEPLANT", true, false, GEPLANT, ANFRAGEN).vorlagen()).isOne();
    }

    @Test
    @DisplayName("Stimmen bekommt sie ab ihrem Tag, wenn sie steht und etwas auf ihr steht")
    void votes() {
        assertThat(blatt("STATTGEFUNDEN", true, false, GEPLANT).kannStimmenBekommen())
                .isTrue();
        assertThat(blatt("GEPLANT", false, false, GEPLANT).kannStimmenBekommen())
                .isFalse();
        assertThat(blatt("ABGESAGT", true, false, GEPLANT).kannStimmenBekommen())
                .isFalse();
        assertThat(blatt("GEPLANT", true, false).kannStimmenBekommen()).isFalse();
        assertThat(blatt("ZURUECKGENOMMEN", true, false).kopf().bearbeitbar()).isFalse();
        assertThat(blatt("ABGESAGT", true, false).kopf().bearbeitbar()).isTrue();
    }

    @Test
    @DisplayName("V-10: Mehr als den öffentlichen Teil gibt es, wo etwas Nichtöffentliches steht")
    void bothParts() {
        assertThat(blatt("GEPLANT", true, false, GEPLANT, ANFRAGEN).hatZweiTeile())
                .isFalse();
        assertThat(blatt("GEPLANT", true, false, punkt(false, Beratungsstand.GEPLANT, false))
                        .hatZweiTeile())
                .isTrue();
        assertThat(new Tagesordnungsblatt(
                                kopf("GEPLANT", true, false), List.of(new Teil(false, List.of(GEPLANT))), 1, OHNE)
                        .hatZweiTeile())
                .isTrue();
    }

    private static final Niederschrift OHNE = new Niederschrift(false, null, List.of());

    private static Tagesordnungsblatt blatt(String stand, boolean erreicht, boolean ersetzt, Punkt... punkte) {
        List<Teil> teile = punkte.length == 0 ? List.of() : List.of(new Teil(true, Arrays.asList(punkte)));
        return new Tagesordnungsblatt(kopf(stand, erreicht, ersetzt), teile, 0, OHNE);
    }

    private static Kopf kopf(String stand, boolean erreicht, boolean ersetzt) {
        return new Kopf(1, "Stadtrat", LocalDate.of(2026, 12, 1), stand, erreicht, ersetzt);
    }

    private static Punkt punkt(boolean oeffentlich, Beratungsstand stand, boolean bleibt) {
        return new Punkt(
                new Stelle(1, 0, true, 1),
                "Spielplatz",
                new Papierbezug(1, "", 1, oeffentlich),
                List.of(new Zeile(1, Beratungsrolle.ENTSCHEIDUNG, stand, false, bleibt, "", List.of())));
    }
}
