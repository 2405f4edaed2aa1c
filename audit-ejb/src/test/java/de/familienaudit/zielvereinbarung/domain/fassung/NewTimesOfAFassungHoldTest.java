package de.familienaudit.zielvereinbarung.domain.fassung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-5, A-9: Tritt eine Fassung in Kraft, gelten ihre Zeiten")
class NewTimesOfAFassungHoldTest {

    @Test
    void beforeTheDecisionTheyAreThoseOfTheDraft() {
        Fortschritt fortschritt = Beispiel.fortschritt("2020", "2021");
        fortschritt.vereinbaren(Zeitangabe.of("nach KT-Beschluss"), Zeitangabe.of("2022"));
        assertThat(fortschritt.beginn().wortlaut()).isEqualTo("nach KT-Beschluss");

        fortschritt.beschlossen(Beispiel.KREISTAG);
        fortschritt.vereinbaren(Zeitangabe.of("2030"), Zeitangabe.of("2031"));

        assertThat(fortschritt.beginn().von()).contains(Beispiel.KREISTAG);
        assertThat(fortschritt.ende().wortlaut()).isEqualTo("2022");
    }

    @Test
    void otherBoundsByHandAreTakenOverAndTheDayOfAnEventIsKept() {
        Fortschritt fortschritt = Beispiel.fortschritt("nach KT-Beschluss", "irgendwann");
        fortschritt.beschlossen(Beispiel.KREISTAG);
        Zeitangabe vonHand = Zeitangabe.eingegeben("irgendwann", null, LocalDate.of(2027, 12, 31));

        fortschritt.inKraft(Zeitangabe.of("nach KT-Beschluss"), vonHand);

        assertThat(fortschritt.beginn().von()).contains(Beispiel.KREISTAG);
        assertThat(fortschritt.ende()).isEqualTo(vonHand);
        fortschritt.inKraft(Zeitangabe.of("nach KT-Beschluss"), vonHand);
        assertThat(fortschritt.ende()).isEqualTo(vonHand);
    }
}
