package de.familienaudit.zielvereinbarung.domain.kennzahl;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.JETZT;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.kennzahl.Messbar.haushalte;
import static de.familienaudit.zielvereinbarung.domain.kennzahl.Messbar.melder;
import static de.familienaudit.zielvereinbarung.domain.kennzahl.Messbar.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-12, G-1: Ein Wert wird nie geändert; ein falscher bleibt stehen, ein weiterer berichtigt ihn")
class WrongValueIsPutRightByAnotherTest {

    private final Kennzahl kennzahl = haushalte();

    @Test
    void aValueKnowsItsDaySourceAndAuthor() {
        Kennzahlwert wert = wert("4650");

        assertThat(wert.kennzahl()).isSameAs(kennzahl);
        assertThat(wert.stichtag()).isEqualTo(tag("2020-12-31"));
        assertThat(wert.zahl()).contains(new BigDecimal("4650"));
        assertThat(wert.quelle()).isEqualTo("Bericht der Telekom");
        assertThat(wert.berichtigt()).isEmpty();
        assertThat(wert.gemeldetAm()).isEqualTo(JETZT);
        assertThat(wert.gemeldetVon()).isEqualTo("Erika Muster");
        assertThat(wert.inVertretung() + wert.vertreteneStelle() + wert.grund()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefusedAtOnce() {
        assertThat(refused("2021-05-04", "-1", " "))
                .containsExactly("A-12.zukunft", "A-12.negativ", "A-12.quelle_fehlt");
        assertThat(refused("2020-12-31", "14001", "x".repeat(501)))
                .containsExactly("A-12.mehr_als_gesamt", "form.zu_lang");
        assertThat(refused("2021-05-03", "14000", "heute")).isEmpty();
    }

    @Test
    void afterItsEndItTakesOlderValuesOnly() {
        kennzahl.beenden(HEUTE.minusDays(1), "fertig", erfassung());

        assertThat(refused("2021-05-03", "1", "Quelle")).containsExactly("A-12.beendet");
        assertThat(refused("2021-05-02", "1", "Quelle")).isEmpty();
    }

    @Test
    void theCorrectionNamesTheOldOneAndWhy() {
        Kennzahlwert alt = wert("4650");

        Kennzahlwert neu = alt.berichtigen(
                tag("2020-12-31"), new BigDecimal("4560"), "Bericht der Telekom", " Zahlendreher ", melder(), HEUTE);

        assertThat(neu.berichtigt()).contains(alt);
        assertThat(neu.grund()).isEqualTo("Zahlendreher");
        assertThat(neu.zahl()).contains(new BigDecimal("4560"));
        assertThat(alt.zahl()).contains(new BigDecimal("4650"));
    }

    @Test
    void aCorrectionCanSayThatThereIsNoValue() {
        Kennzahlwert neu =
                wert("4650").berichtigen(tag("2020-12-31"), null, "Anruf", "andere Kommune", melder(), HEUTE);

        assertThat(neu.zahl()).isEmpty();
    }

    @Test
    void aCorrectionNeedsAReason() {
        Kennzahlwert alt = wert("4650");

        assertThat(Refusals.codes(() -> alt.berichtigen(tag("2020-12-31"), null, "", " ", melder(), HEUTE)))
                .containsExactly("A-12.quelle_fehlt", "A-12.grund_fehlt");
        assertThat(Refusals.codes(
                        () -> alt.berichtigen(tag("2020-12-31"), null, "Anruf", "x".repeat(2_001), melder(), HEUTE)))
                .containsExactly("form.zu_lang");
    }

    private Kennzahlwert wert(String zahl) {
        return Kennzahlwert.neu(
                kennzahl, tag("2020-12-31"), new BigDecimal(zahl), " Bericht der Telekom ", melder(), HEUTE);
    }

    private List<String> refused(String tag, String zahl, String quelle) {
        return Refusals.codes(
                () -> Kennzahlwert.neu(kennzahl, tag(tag), new BigDecimal(zahl), quelle, melder(), HEUTE));
    }
}
