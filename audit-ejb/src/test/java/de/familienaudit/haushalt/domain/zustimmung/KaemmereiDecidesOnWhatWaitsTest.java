package de.familienaudit.haushalt.domain.zustimmung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.shared.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "H-4: Entschieden wird, was beantragt ist; eine Zustimmung wird zurückgenommen, bevor etwas anderes gesagt wird")
class KaemmereiDecidesOnWhatWaitsTest {

    @ParameterizedTest(name = "{0}, bisher {1}, dann {2}: {3}")
    @CsvSource({
        "BEANTRAGT, , ERTEILT, ''",
        "BEANTRAGT, , ABGELEHNT, ''",
        "BEANTRAGT, , ZURUECKGENOMMEN, H-4.nichts_zurueckzunehmen",
        "BEANTRAGT, ERTEILT, ERTEILT, H-4.schon_zugestimmt",
        "BEANTRAGT, ERTEILT, ABGELEHNT, H-4.schon_zugestimmt",
        "BEANTRAGT, ERTEILT, ZURUECKGENOMMEN, ''",
        "BEANTRAGT, ZURUECKGENOMMEN, ERTEILT, ''",
        "BEANTRAGT, ZURUECKGENOMMEN, ABGELEHNT, ''",
        "BEANTRAGT, ZURUECKGENOMMEN, ZURUECKGENOMMEN, H-4.nichts_zurueckzunehmen",
        "GEBUNDEN, ERTEILT, ZURUECKGENOMMEN, H-4.nicht_beantragt",
        "GEBUNDEN, ERTEILT, ERTEILT, H-4.nicht_beantragt",
        "TEILWEISE_GEZAHLT, ERTEILT, ABGELEHNT, H-4.nicht_beantragt",
        "GEZAHLT, ERTEILT, ZURUECKGENOMMEN, H-4.nicht_beantragt",
        "ENTFALLEN, ABGELEHNT, ERTEILT, H-4.nicht_beantragt",
        "ENTFALLEN, , ABGELEHNT, H-4.nicht_beantragt"
    })
    void decided(Bindungsstand stand, Zustimmungsart bisher, Zustimmungsart neu, String codes) {
        assertThat(String.join(" ", Refusals.codes(EntscheidungRule.verstoesse(stand, bisher, neu))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Eine Ablehnung und eine Rücknahme haben ihren Grund; kein Text ist länger als 2.000 Zeichen")
    void reason() {
        assertThat(EntscheidungRule.text(Zustimmungsart.ERTEILT, "")).isEmpty();
        for (Zustimmungsart art : new Zustimmungsart[] {Zustimmungsart.ABGELEHNT, Zustimmungsart.ZURUECKGENOMMEN}) {
            assertThat(Refusals.codes(EntscheidungRule.text(art, ""))).containsExactly("form.pflichtfeld");
            assertThat(EntscheidungRule.text(art, "Zu teuer")).isEmpty();
        }
        assertThat(EntscheidungRule.text(Zustimmungsart.ERTEILT, "x".repeat(2000)))
                .isEmpty();
        assertThat(Refusals.codes(EntscheidungRule.text(Zustimmungsart.ERTEILT, "x".repeat(2001))))
                .containsExactly("form.zu_lang");
    }

    @DisplayName("Als Nächstes geht, was die Kämmerei zuletzt gesagt hat und was noch offen ist")
    @ParameterizedTest(name = "{0}, bisher {1}, wirksam {2}, von Hand offen {3}: {4}")
    @CsvSource({
        "BEANTRAGT, , false, false, ZUSTIMMEN ABLEHNEN ZURUECKZIEHEN",
        "BEANTRAGT, ZURUECKGENOMMEN, false, false, ZUSTIMMEN ABLEHNEN ZURUECKZIEHEN",
        "BEANTRAGT, ERTEILT, false, false, ZUSTIMMUNG_ZURUECKNEHMEN ZURUECKZIEHEN",
        "BEANTRAGT, ERTEILT, false, true, BEDINGUNG_ERFUELLEN ZUSTIMMUNG_ZURUECKNEHMEN ZURUECKZIEHEN",
        "BEANTRAGT, ERTEILT, true, false, BINDEN ZUSTIMMUNG_ZURUECKNEHMEN ZURUECKZIEHEN",
        "GEBUNDEN, ERTEILT, true, false, ''",
        "ENTFALLEN, , false, false, ''"
    })
    void next(Bindungsstand stand, Zustimmungsart bisher, boolean wirksam, boolean vonHand, String schritte) {
        assertThat(String.join(
                        " ",
                        Bindungsschritt.naechste(stand, bisher, wirksam, vonHand).stream()
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(schritte);
    }
}
