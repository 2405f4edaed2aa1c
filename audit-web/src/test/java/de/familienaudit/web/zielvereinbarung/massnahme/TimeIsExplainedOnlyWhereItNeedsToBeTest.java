package de.familienaudit.web.zielvereinbarung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.shared.zeit.Zeitangabe;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "How a time was understood is told only where the wording does not say it; no amount breaks before its euro")
class TimeIsExplainedOnlyWhereItNeedsToBeTest {

    private final AuswahlView auswahl = new AuswahlView();

    @ParameterizedTest
    @CsvSource({
        "fortlaufend, false",
        "Fortlaufend, false",
        "31.12.2023, false",
        "II. Quartal 2022, true",
        "bis 2022, true"
    })
    void only_what_says_more(String wortlaut, boolean erklaert) {
        assertThat(auswahl.erklaert(ZeitDetails.of(Zeitangabe.of(wortlaut)))).isEqualTo(erklaert);
    }

    @Test
    void an_amount_stays_together() {
        assertThat(auswahl.betraege("je 15.000,00 € und 3,- EUR im Jahr"))
                .isEqualTo("je 15.000,00\u00a0€ und 3,-\u00a0EUR im Jahr");
        assertThat(auswahl.gekuerzt(auswahl.betraege("jährlich 15.000,00 € für alle"), 20))
                .as("cut before the amount, not within it")
                .isEqualTo("jährlich 15.000,00\u00a0€ …");
    }
}
