package de.familienaudit.zielvereinbarung.domain.fortschritt;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fortschritt;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.vereinbart;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Zeithinweis.BEGINN_NACH_ENDE;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Zeithinweis.BEGINN_UNVERSTANDEN;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Zeithinweis.ENDE_UNVERSTANDEN;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Zeithinweis.ENDE_VOR_BESCHLUSS;
import static de.familienaudit.zielvereinbarung.domain.fortschritt.Zeithinweis.EREIGNIS_ANDERS_ALS_ERWARTET;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Zeitangabe;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-5: Ein eingetretenes Ereignis gibt einem Beginn seinen Tag; was nicht passt, wird nur angemerkt")
class EventGivesABeginItsBoundTest {

    private static final String BEGIN_OF_1_4_4 = "nach Kreistagsbeschluss über die Zielsetzungen im I. Quartal 2020";
    private static final String BEGIN_OF_6_2_2 = "nach KT- Beschluss";
    private static final String END_OF_6_2_2 = "spätestens II. Quartal 2020";

    @Test
    @DisplayName("A-5: 6.2.2 begins with the decision of the Kreistag on 10.06.2020")
    void theDecisionIsTheFirstDay() {
        Fortschritt fortschritt = fortschritt(BEGIN_OF_6_2_2, END_OF_6_2_2);
        assertThat(fortschritt.beginn().hatGrenzen()).isFalse();

        fortschritt.beschlossen(KREISTAG);

        assertThat(fortschritt.beginn().von()).contains(LocalDate.of(2020, 6, 10));
        assertThat(fortschritt.beginn().bis()).isEmpty();
        assertThat(fortschritt.beginn()).hasToString(BEGIN_OF_6_2_2);
        assertThat(fortschritt.ende()).isEqualTo(Zeitangabe.of(END_OF_6_2_2));
        assertThat(remarks(BEGIN_OF_6_2_2, END_OF_6_2_2, fortschritt)).isEmpty();
    }

    @Test
    @DisplayName("A-5: 1.4.4 expected the decision in I/2020; that it came later is remarked")
    void anEventAfterTheExpectedTimeIsRemarked() {
        Fortschritt fortschritt = fortschritt(BEGIN_OF_1_4_4, "I. Quartal 2020");

        fortschritt.beschlossen(KREISTAG);

        assertThat(fortschritt.beginn().von()).contains(KREISTAG);
        assertThat(remarks(BEGIN_OF_1_4_4, "I. Quartal 2020", fortschritt))
                .containsExactly(BEGINN_NACH_ENDE, EREIGNIS_ANDERS_ALS_ERWARTET, ENDE_VOR_BESCHLUSS);
    }

    @Test
    @DisplayName("A-5: 1.4.4 as worded, with an end that recurs: only the event is remarked")
    void aRecurringEndContradictsNothing() {
        String recurring = "I. Quartal 2020 lfd. mindestens einmal jährlich";
        Fortschritt fortschritt = fortschritt(BEGIN_OF_1_4_4, recurring);

        fortschritt.beschlossen(KREISTAG);

        assertThat(remarks(BEGIN_OF_1_4_4, recurring, fortschritt)).containsExactly(EREIGNIS_ANDERS_ALS_ERWARTET);
    }

    @Test
    @DisplayName("A-5: an event within the expected time, to its last day, needs no remark")
    void anEventWithinTheExpectedTimeNeedsNoRemark() {
        Fortschritt fortschritt = fortschritt(BEGIN_OF_1_4_4, "I. Quartal 2020");

        fortschritt.beschlossen(LocalDate.of(2020, 3, 31));

        assertThat(remarks(BEGIN_OF_1_4_4, "I. Quartal 2020", fortschritt)).isEmpty();
    }

    @Test
    @DisplayName("A-5: a begin that does not wait for an event stays as agreed")
    void anotherBeginStaysAsAgreed() {
        Fortschritt fortschritt = fortschritt("I. Quartal 2020", "2021");

        fortschritt.beschlossen(KREISTAG);

        assertThat(fortschritt.beginn()).isEqualTo(Zeitangabe.of("I. Quartal 2020"));
        assertThat(remarks("I. Quartal 2020", "2021", fortschritt)).isEmpty();
    }

    @Test
    @DisplayName("A-5: a later Fassung is not the event that the begin waited for")
    void theDecisionOnALaterFassungDoesNotMoveTheBegin() {
        Fortschritt fortschritt = fortschritt(BEGIN_OF_6_2_2, END_OF_6_2_2);
        fortschritt.beschlossen(KREISTAG);
        fortschritt.inKraft(Zeitangabe.of(BEGIN_OF_6_2_2), Zeitangabe.of(END_OF_6_2_2));

        fortschritt.beschlossen(LocalDate.of(2023, 12, 13));

        assertThat(fortschritt.beginn().von()).contains(KREISTAG);
        assertThat(fortschritt.beobachtetSeit()).contains(KREISTAG);
    }

    @Test
    @DisplayName("A-9: coming into force with the same wording keeps the bound")
    void comingIntoForceKeepsTheBound() {
        Fortschritt fortschritt = fortschritt(BEGIN_OF_6_2_2, END_OF_6_2_2);
        fortschritt.beschlossen(KREISTAG);

        fortschritt.inKraft(Zeitangabe.of(BEGIN_OF_6_2_2), Zeitangabe.of(END_OF_6_2_2));

        assertThat(fortschritt.beginn().von()).contains(KREISTAG);
    }

    @Test
    @DisplayName("A-5: before the decision nothing is known that could contradict")
    void beforeTheDecisionOnlyTheTimesThemselvesAreCompared() {
        assertThat(remarks(BEGIN_OF_1_4_4, "2019", fortschritt(BEGIN_OF_1_4_4, "2019")))
                .containsExactly(BEGINN_NACH_ENDE);
        assertThat(remarks("2019", "2019", fortschritt("2019", "2019"))).isEmpty();
    }

    @Test
    @DisplayName("A-4: a wording that nobody but a person can read is remarked, for begin and end")
    void whatIsNotUnderstoodIsRemarked() {
        assertThat(remarks("irgendwann", "2021", fortschritt("irgendwann", "2021")))
                .containsExactly(BEGINN_UNVERSTANDEN);
        assertThat(remarks("2020", "demnächst", fortschritt("2020", "demnächst")))
                .containsExactly(ENDE_UNVERSTANDEN);
    }

    private static Set<Zeithinweis> remarks(String beginn, String ende, Fortschritt fortschritt) {
        return Zeithinweis.fuer(vereinbart(beginn, ende), fortschritt);
    }
}
