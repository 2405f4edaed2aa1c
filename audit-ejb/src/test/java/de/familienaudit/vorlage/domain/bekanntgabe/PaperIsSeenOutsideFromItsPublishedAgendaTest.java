package de.familienaudit.vorlage.domain.bekanntgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.bekanntgabe.Aussensicht.Grund;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-10, V-16: Außerhalb des Hauses ist eine Vorlage ab der Bekanntmachung ihrer Tagesordnung zu sehen")
class PaperIsSeenOutsideFromItsPublishedAgendaTest {

    private static final LocalDate TAG = LocalDate.of(2023, 12, 9);

    @Test
    @DisplayName("Eine öffentliche ab der ersten bekannt gemachten Tagesordnung mit ihr, vorher noch nicht")
    void fromTheFirstPublishedAgenda() {
        Vorlage vorlage = Muster.eingereicht(true);
        assertThat(AussensichtRule.sicht(vorlage, null, List.of())).isEqualTo(new Aussensicht(Grund.NOCH_NICHT, null));
        Aussensicht sicht = AussensichtRule.sicht(vorlage, null, List.of(TAG.plusDays(30), TAG));
        assertThat(sicht).isEqualTo(new Aussensicht(Grund.TAGESORDNUNG, TAG));
        assertThat(sicht.istSichtbar()).isTrue();
    }

    @Test
    @DisplayName("Eine nacherfasste sofort")
    void whatIsOverAtOnce() {
        assertThat(AussensichtRule.sicht(Muster.nacherfassteVorlage(), null, List.of()))
                .isEqualTo(new Aussensicht(Grund.NACHERFASST, null));
    }

    @Test
    @DisplayName("Eine, deren Geheimhaltung das Gremium beendet hat, ab diesem Beschluss, was auch vorher bekannt war")
    void fromTheDecisionToPublishIt() {
        assertThat(AussensichtRule.sicht(Muster.eingereicht(true), TAG, List.of(TAG.minusDays(9))))
                .isEqualTo(new Aussensicht(Grund.FREIGABE, TAG));
    }

    @Test
    @DisplayName("Ein Entwurf und eine nichtöffentliche nie; was nichtöffentlich wird, verschwindet")
    void neverWhatIsNotOpen() {
        Vorlage vorlage = Muster.eingereicht(true);
        vorlage.nichtMehrOeffentlich();
        for (Vorlage geschlossen : List.of(Muster.entwurf(true), Muster.eingereicht(false), vorlage)) {
            Aussensicht sicht = AussensichtRule.sicht(geschlossen, null, List.of(TAG));
            assertThat(sicht).isEqualTo(new Aussensicht(Grund.NIE, null));
            assertThat(sicht.istSichtbar()).isFalse();
        }
    }
}
