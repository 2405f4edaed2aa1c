package de.familienaudit.vorlage.domain.tagesordnung;

import static de.familienaudit.vorlage.domain.tagesordnung.Probe.RAT;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.geplantIn;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.stimmen;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-14: Wer eingetragene Stimmen ändert, berichtigt sie; wer Unbekanntes ergänzt oder eine Abstimmung hinzufügt, nicht")
class CorrectedVoteNeedsAReasonTest {

    private static final Abstimmung VERFAHREN = stimmen(Abstimmungsgegenstand.VERFAHREN, "20/2/0/0", "");

    @Test
    @DisplayName("Erste Eingabe ist keine Berichtigung")
    void first() {
        assertThat(BerichtigungRule.istBerichtigung(geplantIn(1, "2026-11-18"), behandelt(stimmen("18/4/0/0", ""))))
                .isFalse();
    }

    @Test
    @DisplayName("Eine andere Zahl, andere Worte, eine gelöschte Zahl, eine gelöschte Abstimmung sind Berichtigungen")
    void corrected() {
        Beratung bisher = behandelt(stimmen("18/4/?/0", "mehrheitlich"), VERFAHREN);
        assertThat(istBerichtigung(bisher, stimmen("17/4/?/0", "mehrheitlich"), VERFAHREN))
                .isTrue();
        assertThat(istBerichtigung(bisher, stimmen("18/?/?/0", "mehrheitlich"), VERFAHREN))
                .isTrue();
        assertThat(istBerichtigung(bisher, stimmen("18/4/?/0", "angenommen"), VERFAHREN))
                .isTrue();
        assertThat(istBerichtigung(bisher, stimmen("18/4/?/0", "mehrheitlich"))).isTrue();
        assertThat(istBerichtigung(bisher, VERFAHREN, stimmen("18/4/?/0", "mehrheitlich")))
                .isTrue();
    }

    @Test
    @DisplayName("Eine unbekannte Zahl ergänzen oder eine Abstimmung hinzufügen ist keine")
    void completed() {
        Beratung bisher = behandelt(stimmen("18/4/?/0", ""));
        assertThat(istBerichtigung(bisher, stimmen("18/4/1/0", "mehrheitlich"))).isFalse();
        assertThat(istBerichtigung(bisher, stimmen("18/4/?/0", ""), VERFAHREN)).isFalse();
        assertThat(istBerichtigung(behandelt(), stimmen("18/4/1/0", ""))).isFalse();
    }

    @Test
    @DisplayName("Ein anderer Stand einer behandelten Zeile ist eine")
    void otherState() {
        Beratung bisher = behandelt(stimmen("18/4/0/0", ""));
        assertThat(BerichtigungRule.istBerichtigung(
                        bisher, bisher.mit(Beratungsstand.VERTAGT, bisher.verbleib())))
                .isTrue();
    }

    private static boolean istBerichtigung(Beratung bisher, Abstimmung... neu) {
        return BerichtigungRule.istBerichtigung(bisher, behandelt(neu));
    }

    private static Beratung behandelt(Abstimmung... stimmen) {
        return zeile(RAT, "2026-11-18", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.BEHANDELT, 1L, stimmen);
    }
}
