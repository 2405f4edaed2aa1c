package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.StellenBeispiel.HEUTE;
import static de.familienaudit.stelle.domain.StellenBeispiel.bearbeitung;
import static de.familienaudit.stelle.domain.StellenBeispiel.leitung;
import static de.familienaudit.stelle.domain.StellenBeispiel.stelle;
import static de.familienaudit.stelle.domain.StellenBeispiel.zeit;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-4: Eine Stelle hat zu jeder Zeit höchstens eine Leitung und beliebig viele Bearbeitende")
class StelleHasOneHeadAtATimeTest {

    private static final Innehabende BISHERIGE = leitung("Frau Alt", "2020-01-01", "2023-12-31");

    @Test
    void aSecondHeadMustWaitForTheFirstToLeave() {
        assertThat(verstoesse(leitung("Herr Neu", "2023-12-31", null), BISHERIGE))
                .containsExactly(Violation.at("von", "R-4.leitung_besetzt", "Frau Alt"));
        assertThat(verstoesse(leitung("Herr Neu", "2024-01-01", null), BISHERIGE))
                .isEmpty();
        assertThat(verstoesse(leitung("Herr Früher", null, "2019-12-31"), BISHERIGE))
                .isEmpty();
        assertThat(verstoesse(leitung("Herr Früher", null, "2020-01-01"), BISHERIGE))
                .hasSize(1);
        assertThat(verstoesse(leitung("Herr Immer", null, null), BISHERIGE)).hasSize(1);
    }

    @Test
    void clerksAreManyButEachOnce() {
        Innehabende eine = bearbeitung("Frau Eins", 1, "2020-01-01", null);
        assertThat(verstoesse(bearbeitung("Herr Zwei", 2, "2020-01-01", null), eine, BISHERIGE))
                .isEmpty();
        assertThat(verstoesse(bearbeitung("Frau Eins", 1, "2024-01-01", null), eine))
                .containsExactly(Violation.at("von", "R-4.schon_eingetragen", "Frau Eins"));
        assertThat(verstoesse(leitung("frau alt", "2022-01-01", null), BISHERIGE))
                .extracting(Violation::code)
                .containsExactly("R-4.schon_eingetragen");
    }

    @Test
    void aPersonWithoutAnAccountHasAName() {
        Stelle stelle = stelle(1, "Bauamt", StellenArt.INTERN);
        Stellenbesetzung partner =
                Stellenbesetzung.ohneKonto(stelle, " Frau Partner ", Besetzungsart.LEITUNG, zeit(null, null));
        assertThat(partner.personName()).contains("Frau Partner");
        assertThat(partner.kontoId()).isEmpty();
        assertThat(partner.stelle()).isSameAs(stelle);
        Stellenbesetzung konto = new Stellenbesetzung(stelle, 7, Besetzungsart.BEARBEITUNG, zeit(null, null));
        assertThat(konto.kontoId()).contains(7L);
        assertThat(konto.personName()).isEmpty();
        assertThat(Refusals.codes(
                        () -> Stellenbesetzung.ohneKonto(stelle, " ", Besetzungsart.LEITUNG, zeit(null, null))))
                .containsExactly("R-4.person_fehlt");
        assertThat(Refusals.codes(() ->
                        Stellenbesetzung.ohneKonto(stelle, "x".repeat(201), Besetzungsart.LEITUNG, zeit(null, null))))
                .containsExactly("R-4.person_zu_lang");
    }

    @Test
    void aHolderLeavesOnceOnADayAfterTheBegin() {
        Stellenbesetzung b = new Stellenbesetzung(
                stelle(1, "Bauamt", StellenArt.INTERN), 7, Besetzungsart.LEITUNG, zeit("2024-01-10", null));
        assertThat(Refusals.codes(() -> b.beenden(null, HEUTE))).containsExactly("R-4.ende_fehlt");
        assertThat(Refusals.of(() -> b.beenden(LocalDate.of(2024, 1, 9), HEUTE)))
                .containsExactly(Violation.at("endetAm", "R-4.besetzung_ende_vor_beginn", LocalDate.of(2024, 1, 10)));
        b.beenden(HEUTE.plusDays(10), HEUTE);
        b.beenden(LocalDate.of(2024, 1, 10), HEUTE);
        assertThat(b.gueltig()).isEqualTo(zeit("2024-01-10", "2024-01-10"));
        assertThat(Refusals.codes(() -> b.beenden(HEUTE, HEUTE))).containsExactly("R-4.besetzung_schon_beendet");
    }

    @Test
    void theHistoryNamesWhatWasDone() {
        assertThat(Stellenvorgang.eingetragen(Besetzungsart.LEITUNG)).isEqualTo(Stellenvorgang.LEITUNG_EINGETRAGEN);
        assertThat(Stellenvorgang.eingetragen(Besetzungsart.BEARBEITUNG))
                .isEqualTo(Stellenvorgang.BEARBEITUNG_EINGETRAGEN);
        assertThat(Stellenvorgang.beendet(Besetzungsart.LEITUNG)).isEqualTo(Stellenvorgang.LEITUNG_BEENDET);
        assertThat(Stellenvorgang.beendet(Besetzungsart.BEARBEITUNG)).isEqualTo(Stellenvorgang.BEARBEITUNG_BEENDET);
    }

    private static List<Violation> verstoesse(Innehabende neu, Innehabende... uebrige) {
        return EineLeitungRule.verstoesse(neu, List.of(uebrige));
    }
}
