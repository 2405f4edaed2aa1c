package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.ENTFALLEN;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.GEPLANT;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.IN_UMSETZUNG;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus.UMGESETZT;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A-6: Nach ihrem Ende ist eine Maßnahme überfällig, solange sie weder umgesetzt noch entfallen ist")
class MassnahmeIsUeberfaelligAfterItsEndTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 3);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final SaeumnisRule RULE = new SaeumnisRule(TODAY, 6, 90);

    @ParameterizedTest
    @EnumSource(Massnahmenstatus.class)
    @DisplayName("A-6: überfällig after Ende.to, unless umgesetzt or entfallen")
    void ueberfaelligAfterItsEndUnlessClosed(Massnahmenstatus status) {
        boolean closed = EnumSet.of(UMGESETZT, ENTFALLEN).contains(status);

        assertThat(RULE.saeumnisse(status, null, YESTERDAY, null).contains(Saeumnis.UEBERFAELLIG))
                .isEqualTo(!closed);
    }

    @ParameterizedTest
    @EnumSource(Fassungsstatus.class)
    @DisplayName("A-6: in a draft, a discarded or a succeeded Fassung nothing is late")
    void onlyWhatHoldsIsLate(Fassungsstatus fassung) {
        boolean holds = EnumSet.of(Fassungsstatus.BESCHLOSSEN, Fassungsstatus.UNTERZEICHNET, Fassungsstatus.IN_KRAFT)
                .contains(fassung);

        assertThat(RULE.in(fassung).saeumnisse(GEPLANT, YESTERDAY, YESTERDAY, YESTERDAY.minusYears(1)))
                .hasSize(holds ? 3 : 0);
    }

    @Test
    @DisplayName("A-6: on its last day a Massnahme is not yet überfällig, nor one without a known end")
    void theLastDayStillBelongsToIt() {
        assertThat(RULE.saeumnisse(IN_UMSETZUNG, null, TODAY, null)).doesNotContain(Saeumnis.UEBERFAELLIG);
        assertThat(RULE.saeumnisse(IN_UMSETZUNG, null, TODAY.plusDays(1), null)).doesNotContain(Saeumnis.UEBERFAELLIG);
        assertThat(RULE.saeumnisse(IN_UMSETZUNG, null, null, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Massnahmenstatus.class)
    @DisplayName("A-6: demnächst fällig from today to the configured days ahead, unless umgesetzt or entfallen")
    void demnaechstFaelligWithinTheConfiguredDays(Massnahmenstatus status) {
        boolean open = !EnumSet.of(UMGESETZT, ENTFALLEN).contains(status);
        Set<Saeumnis> expected = open ? Set.of(Saeumnis.DEMNAECHST_FAELLIG) : EnumSet.noneOf(Saeumnis.class);

        assertThat(RULE.saeumnisse(status, null, TODAY, null)).isEqualTo(expected);
        assertThat(RULE.saeumnisse(status, null, TODAY.plusDays(90), null)).isEqualTo(expected);
        assertThat(RULE.saeumnisse(status, null, TODAY.plusDays(91), null)).isEmpty();
        assertThat(RULE.saeumnisse(status, null, YESTERDAY, null)).doesNotContain(Saeumnis.DEMNAECHST_FAELLIG);
    }

    @ParameterizedTest
    @EnumSource(Massnahmenstatus.class)
    @DisplayName("A-6: verspätet begonnen after Beginn.to while still geplant")
    void verspaetetBegonnenWhileGeplant(Massnahmenstatus status) {
        Set<Saeumnis> expected =
                status == GEPLANT ? Set.of(Saeumnis.VERSPAETET_BEGONNEN) : EnumSet.noneOf(Saeumnis.class);

        assertThat(RULE.saeumnisse(status, YESTERDAY, null, null)).isEqualTo(expected);
    }

    @Test
    @DisplayName("A-6: on the last day of its begin a Massnahme is not yet late")
    void theLastDayOfTheBeginIsNotLate() {
        assertThat(RULE.saeumnisse(GEPLANT, TODAY, null, null)).isEmpty();
        assertThat(RULE.saeumnisse(GEPLANT, TODAY.plusDays(1), null, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Massnahmenstatus.class)
    @DisplayName("A-6: still when nobody reported for six months on what is not closed")
    void stillWithoutAReport(Massnahmenstatus status) {
        boolean closed = EnumSet.of(UMGESETZT, ENTFALLEN).contains(status);
        LocalDate sixMonthsAndADay = LocalDate.of(2020, 11, 2);

        assertThat(RULE.saeumnisse(status, null, null, sixMonthsAndADay).contains(Saeumnis.STILL))
                .isEqualTo(!closed);
    }

    @Test
    @DisplayName("A-6: six months to the day are not still; without a decision nobody has to report")
    void sixMonthsToTheDayAreNotStill() {
        assertThat(RULE.stilleVor()).isEqualTo(LocalDate.of(2020, 11, 3));
        assertThat(RULE.saeumnisse(IN_UMSETZUNG, null, null, LocalDate.of(2020, 11, 3)))
                .isEmpty();
        assertThat(RULE.saeumnisse(IN_UMSETZUNG, null, null, null)).isEmpty();
    }

    @Test
    @DisplayName("A-6: the time of silence is configured")
    void theTimeOfSilenceIsConfigured() {
        LocalDate reported = TODAY.minusMonths(4);

        assertThat(new SaeumnisRule(TODAY, 3, 90).saeumnisse(IN_UMSETZUNG, null, null, reported))
                .containsExactly(Saeumnis.STILL);
        assertThat(new SaeumnisRule(TODAY, 4, 90).saeumnisse(IN_UMSETZUNG, null, null, reported))
                .isEmpty();
    }

    @Test
    @DisplayName("A-6: all three at once")
    void canBeAllThreeAtOnce() {
        LocalDate longAgo = LocalDate.of(2020, 3, 31);

        assertThat(RULE.saeumnisse(GEPLANT, longAgo, longAgo, longAgo))
                .containsExactly(Saeumnis.UEBERFAELLIG, Saeumnis.VERSPAETET_BEGONNEN, Saeumnis.STILL);
    }

    @Test
    @DisplayName("A-6, A-10: open is everything but umgesetzt and entfallen")
    void openIsEverythingButUmgesetztAndEntfallen() {
        assertThat(RULE.offeneStatus()).isEqualTo(EnumSet.complementOf(EnumSet.of(UMGESETZT, ENTFALLEN)));
        assertThat(Massnahmenstatus.ABGESCHLOSSEN).containsExactly(UMGESETZT, ENTFALLEN);
    }
}
