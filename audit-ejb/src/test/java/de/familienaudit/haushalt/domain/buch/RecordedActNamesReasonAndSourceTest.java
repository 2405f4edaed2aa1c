package de.familienaudit.haushalt.domain.buch;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-7: Was nacherfasst gebucht wird, nennt Grund und Quelle")
class RecordedActNamesReasonAndSourceTest {

    @Test
    @DisplayName("Beides wird auf einmal verlangt; was laufend gebucht wird, braucht keines")
    void reasonAndSource() {
        assertThat(new Angabe(" ", null, true, null).verstoesse())
                .containsExactly(
                        Violation.at("begruendung", "G-7.grund_fehlt"), Violation.at("beleg", "G-7.quelle_fehlt"));
        assertThat(new Angabe("weil", "Akte", true, null).verstoesse()).isEmpty();
        assertThat(new Angabe("", "", false, null).verstoesse()).isEmpty();
        assertThat(Angabe.ausSchritt(7, true).schrittId()).isEqualTo(7);
    }

    @Test
    @DisplayName("Zu lange Worte werden an ihrem Feld abgelehnt")
    void tooLong() {
        assertThat(new Angabe("g".repeat(1001), "b".repeat(301), false, null).verstoesse())
                .containsExactly(Violation.zuLang("begruendung", 1001, 1000), Violation.zuLang("beleg", 301, 300));
        assertThat(new Angabe("g".repeat(1000), "b".repeat(300), false, null).verstoesse())
                .isEmpty();
    }
}
