package de.familienaudit.vorlage.domain.eilentscheidung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-13: Die Mitglieder werden vom Tag der Entscheidung an unterrichtet; Tag und Weg stehen da")
class MembersAreToldAfterTheDecisionTest {

    private static final LocalDate HEUTE = LocalDate.of(2026, 12, 1);
    private static final LocalDate ENTSCHIEDEN = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("Am Tag der Entscheidung, danach und heute")
    void possible() {
        assertThat(verstoesse(ENTSCHIEDEN, "E-Mail", ENTSCHIEDEN)).isEmpty();
        assertThat(verstoesse(HEUTE, "x".repeat(300), ENTSCHIEDEN)).isEmpty();
    }

    @Test
    @DisplayName("Nicht davor, nicht morgen, nicht ohne Tag und Weg; alles auf einmal am Feld")
    void refused() {
        assertThat(verstoesse(ENTSCHIEDEN.minusDays(1), "", ENTSCHIEDEN))
                .containsExactly("tag V-13.vor_der_entscheidung", "weg V-13.weg_fehlt");
        assertThat(verstoesse(HEUTE.plusDays(1), "x".repeat(301), ENTSCHIEDEN))
                .containsExactly("tag V-13.in_der_zukunft", "weg form.zu_lang");
        assertThat(verstoesse(null, "E-Mail", ENTSCHIEDEN)).containsExactly("tag V-13.tag_fehlt");
        assertThat(verstoesse(HEUTE, "E-Mail", null)).containsExactly(" V-13.noch_nicht_entschieden");
    }

    private static List<String> verstoesse(LocalDate tag, String weg, LocalDate entschieden) {
        return UnterrichtungRule.verstoesse(tag, weg, entschieden, HEUTE).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }
}
