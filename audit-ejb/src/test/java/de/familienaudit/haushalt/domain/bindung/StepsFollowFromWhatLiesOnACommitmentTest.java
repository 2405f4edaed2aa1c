package de.familienaudit.haushalt.domain.bindung;

import static de.familienaudit.haushalt.domain.bindung.Zahlungsschritt.ABSCHLIESSEN;
import static de.familienaudit.haushalt.domain.bindung.Zahlungsschritt.ERSTATTEN;
import static de.familienaudit.haushalt.domain.bindung.Zahlungsschritt.UMBUCHEN;
import static de.familienaudit.haushalt.domain.bindung.Zahlungsschritt.ZAHLEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("H-9, H-10: Angeboten wird, was zu dem passt, was auf der Bindung liegt")
class StepsFollowFromWhatLiesOnACommitmentTest {

    private static final List<Buchungsart> BLEIBEN =
            List.of(Buchungsart.STORNO, Buchungsart.RESERVIERUNG, Buchungsart.FREIGABE);

    private static final List<Buchungsart> GEZAHLTES = List.of(Buchungsart.ZAHLUNG, Buchungsart.ERSTATTUNG);

    @Test
    @DisplayName("Gebundenes wird gezahlt, umgebucht und abgeschlossen; erstattet wird erst, was gezahlt ist")
    void whatIsCommitted() {
        assertThat(Zahlungsschritt.auf(stand("1.500", "0"), true, true))
                .containsExactly(ZAHLEN, UMBUCHEN, ABSCHLIESSEN);
        assertThat(Zahlungsschritt.auf(stand("500", "1.000"), true, true))
                .containsExactly(ZAHLEN, ERSTATTEN, UMBUCHEN, ABSCHLIESSEN);
        assertThat(Zahlungsschritt.auf(stand("0", "1.000"), true, true))
                .as("it can cost more")
                .containsExactly(ZAHLEN, ERSTATTEN);
    }

    @Test
    @DisplayName("Was beantragt, entfallen oder ohne Antrag gezahlt ist, wird nicht gezahlt, aber erstattet")
    void whatIsNotPaid() {
        assertThat(Zahlungsschritt.auf(stand("0", "0"), true, false)).isEmpty();
        assertThat(Zahlungsschritt.auf(stand("0", "1.000"), true, false)).containsExactly(ERSTATTEN);
    }

    @Test
    @DisplayName("In einem abgeschlossenen Jahr und in einem, das nur nachgewiesen ist, geht nichts davon")
    void whatIsOver() {
        assertThat(Zahlungsschritt.auf(stand("500", "1.000"), false, true)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Buchungsart.class)
    @DisplayName("Storniert wird im offenen Jahr, berichtigt im abgeschlossenen; ein Antrag und ein Storno bleiben")
    void whereAnActStands(Buchungsart art) {
        assertThat(Vorgangslage.von(art, false, false, false))
                .isEqualTo(BLEIBEN.contains(art) ? Vorgangslage.BLEIBT : Vorgangslage.STORNIERBAR);
        assertThat(Vorgangslage.von(art, false, false, true))
                .isEqualTo(GEZAHLTES.contains(art) ? Vorgangslage.BERICHTIGBAR : Vorgangslage.BLEIBT);
        assertThat(Vorgangslage.von(art, false, true, false)).isEqualTo(Vorgangslage.STORNIERT);
        assertThat(Vorgangslage.von(art, false, true, true)).isEqualTo(Vorgangslage.STORNIERT);
    }

    @ParameterizedTest
    @EnumSource(Buchungsart.class)
    @DisplayName(
            "Was nacherfasst ist, hat niemand beantragt: Auch sein Antrag wird storniert, nur ein Storno bleibt (G-7)")
    void whatWasRecordedAfterwards(Buchungsart art) {
        assertThat(Vorgangslage.von(art, true, false, false))
                .isEqualTo(art == Buchungsart.STORNO ? Vorgangslage.BLEIBT : Vorgangslage.STORNIERBAR);
    }

    private static Zeilenstand stand(String gebunden, String gezahlt) {
        return new Zeilenstand(Geldbetrag.NICHTS, Geldbetrag.parse(gebunden), Geldbetrag.parse(gezahlt));
    }
}
