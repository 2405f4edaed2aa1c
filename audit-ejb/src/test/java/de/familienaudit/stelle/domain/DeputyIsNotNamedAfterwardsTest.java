package de.familienaudit.stelle.domain;

import static de.familienaudit.stelle.domain.Beispielvertretung.BIS;
import static de.familienaudit.stelle.domain.Beispielvertretung.HEUTE;
import static de.familienaudit.stelle.domain.Beispielvertretung.INHABERIN;
import static de.familienaudit.stelle.domain.Beispielvertretung.VERTRETER;
import static de.familienaudit.stelle.domain.Beispielvertretung.leitung;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R-4, R-3: Eine Vertretung wird für kommende Tage eingesetzt, für eine Leitung, nie für sich selbst")
class DeputyIsNotNamedAfterwardsTest {

    @Test
    void theFormIsComplete() {
        assertThat(VertretungseinsatzRule.angaben(HEUTE, HEUTE, "Urlaub", HEUTE))
                .isEmpty();
        assertThat(VertretungseinsatzRule.angaben(null, null, " ", HEUTE))
                .extracting(Violation::field)
                .containsExactly("von", "bis", "grund");
        assertThat(VertretungseinsatzRule.angaben(null, HEUTE, "x".repeat(501), HEUTE))
                .containsExactly(Violation.at("von", "form.pflichtfeld"), Violation.zuLang("grund", 501, 500));
        assertThat(VertretungseinsatzRule.angaben(HEUTE, BIS, "ä😀".repeat(160) + "  ", HEUTE))
                .isEmpty();
    }

    @Test
    void thePeriodIsNotInThePastAndRunsForwards() {
        assertThat(VertretungseinsatzRule.angaben(HEUTE.minusDays(1), BIS, "Urlaub", HEUTE))
                .containsExactly(Violation.at("von", "R-4.rueckwirkend", HEUTE));
        assertThat(VertretungseinsatzRule.angaben(BIS, HEUTE, "Urlaub", HEUTE))
                .containsExactly(Violation.at("bis", "R-4.ende_vor_beginn", BIS));
    }

    @Test
    void moreThanFourHundredDaysAreRemarkedOn() {
        assertThat(VertretungseinsatzRule.istLang(HEUTE, HEUTE.plusDays(399))).isFalse();
        assertThat(VertretungseinsatzRule.istLang(HEUTE, HEUTE.plusDays(400))).isTrue();
    }

    @Test
    void whoIsRepresentedHeadsTheStelleOnTheFirstDay() {
        assertThat(personen(leitung(Zeitraum.of(HEUTE, HEUTE)), VERTRETER, false, Rolle.FACHAMT))
                .isEmpty();
        assertThat(personen(leitung(Zeitraum.ab(HEUTE.plusDays(1))), VERTRETER, false, Rolle.FACHAMT))
                .containsExactly("R-4.leitet_dann_nicht");
        Stellenbesetzung clerk = new Stellenbesetzung(
                new Stelle(1, "Jugendamt", StellenArt.INTERN),
                INHABERIN,
                Besetzungsart.BEARBEITUNG,
                Zeitraum.of(null, null));
        assertThat(personen(clerk, VERTRETER, false, Rolle.FACHAMT)).containsExactly("R-4.leitet_dann_nicht");
    }

    @Test
    void nobodyRepresentsHimself() {
        assertThat(personen(leitung(Zeitraum.ab(HEUTE)), INHABERIN, false, Rolle.FACHAMT))
                .containsExactly("R-4.selbstvertretung");
    }

    @ParameterizedTest
    @EnumSource(
            value = Rolle.class,
            names = {"AUDITOR", "LESER", "ADMINISTRATION"})
    void whoIsNotOfTheAdministrationActsForNoStelle(Rolle rolle) {
        assertThat(personen(leitung(Zeitraum.ab(HEUTE)), VERTRETER, false, rolle))
                .containsExactly("R-4.vertreter_ohne_rolle");
    }

    @Test
    void whoManagesAccountsDoesNotActForTheLandraetin() {
        Stellenbesetzung leitung = leitung(Zeitraum.ab(HEUTE));
        assertThat(personen(leitung, VERTRETER, true, Rolle.FACHAMT, Rolle.ADMINISTRATION))
                .containsExactly("R-3.administration_vertritt");
        assertThat(personen(leitung, VERTRETER, false, Rolle.FACHAMT, Rolle.ADMINISTRATION))
                .isEmpty();
        assertThat(personen(leitung, VERTRETER, true, Rolle.FACHAMT)).isEmpty();
        assertThat(personen(leitung, VERTRETER, true)).containsExactly("R-4.vertreter_ohne_rolle");
    }

    private static List<String> personen(Stellenbesetzung leitung, long vertreter, boolean landrat, Rolle... rollen) {
        return VertretungseinsatzRule.personen(leitung, vertreter, Set.of(rollen), landrat, HEUTE).stream()
                .map(Violation::code)
                .toList();
    }
}
