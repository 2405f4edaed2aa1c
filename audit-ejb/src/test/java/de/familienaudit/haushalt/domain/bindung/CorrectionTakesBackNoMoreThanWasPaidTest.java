package de.familienaudit.haushalt.domain.bindung;

import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static de.familienaudit.haushalt.domain.buch.Buchungen.satz;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-10: Berichtigt wird eine Zahlung, und zurück kommt höchstens, was gezahlt ist")
class CorrectionTakesBackNoMoreThanWasPaidTest {

    @ParameterizedTest(name = "{0} mit {1}, gezahlt {2}, berichtigt um {3}{4}: {5}")
    @CsvSource({
        "ZAHLUNG, GEZAHLT 500, '500', '500', true, ''",
        "ZAHLUNG, GEZAHLT 500, '500', '500,01', true, H-10.berichtigung_zu_hoch",
        "ZAHLUNG, GEZAHLT 500, '0', '9', false, ''",
        "ERSTATTUNG, GEZAHLT -100, '0', '0,01', true, H-10.berichtigung_zu_hoch",
        "BINDUNG, RESERVIERT -5; GEBUNDEN 5, '500', '1', true, H-10.berichtigtes_keine_zahlung",
        "BERICHTIGUNG, GEZAHLT 500, '500', '1', true, H-10.berichtigtes_keine_zahlung",
        "ZAHLUNG, GEZAHLT 500, '0', , true, ''"
    })
    void berichtigt(Buchungsart art, String buchungen, String gezahlt, String betrag, boolean zuViel, String codes) {
        Buchungssatz akt = satz(art, 7, buchungen);
        Geldbetrag um = betrag == null ? null : zuViel ? euro(betrag).negiert() : euro(betrag);

        assertThat(String.join(" ", Refusals.codes(BerichtigungRule.verstoesse(akt, euro(gezahlt), um))))
                .isEqualTo(codes);
    }
}
