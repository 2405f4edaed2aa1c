package de.familienaudit.zielvereinbarung.domain.kennzahl;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.JETZT;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.kennzahl.Messbar.eingabe;
import static de.familienaudit.zielvereinbarung.domain.kennzahl.Messbar.haushalte;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.zeit.Stichtag;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahldefinition.Eingabe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-12: Eine Kennzahl sagt, was gemessen wird und was erreicht werden soll")
class KeyFigureSaysWhatIsToBeReachedTest {

    @Test
    void aCompleteDefinitionIsUnderstood() {
        Kennzahl kennzahl = haushalte();

        assertThat(kennzahl.zielnummer()).isEqualTo("5.1");
        assertThat(kennzahl.definition())
                .isEqualTo(new Kennzahldefinition(
                        "Haushalte mit schnellem Internet",
                        "Haushalte",
                        Zielschwelle.MINDESTENS,
                        new BigDecimal("4700"),
                        new BigDecimal("14000"),
                        false,
                        new Stichtag(LocalDate.of(2020, 12, 31), "IV. Quartal 2020"),
                        ""));
        assertThat(kennzahl.zuletzt().von()).isEqualTo("Erika Muster");
        assertThat(kennzahl.beendetAm()).isEmpty();
    }

    @Test
    void withoutAWholeAndWithoutATerm() {
        Kennzahldefinition d = Kennzahldefinition.aus(eingabe("26", " ", ""));

        assertThat(d.gesamt()).isNull();
        assertThat(d.termin()).isNull();
        assertThat(new Kennzahl(Messbar.ziel(), d, erfassung()).definition()).isEqualTo(d);
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(codes(new Eingabe(" ", "", "IRGENDWIE", "viel", "1e99", false, "irgendwann", "x".repeat(10_001))))
                .containsExactly(
                        "A-12.bezeichnung_fehlt",
                        "A-12.einheit_fehlt",
                        "form.zu_lang",
                        "A-12.schwelle_fehlt",
                        "A-12.keine_zahl",
                        "A-12.keine_zahl",
                        "A-12.zeit_unbekannt");
        assertThat(codes(new Eingabe("x".repeat(301), "y".repeat(41), "UNTER", "7", "", false, "", "")))
                .containsExactly("form.zu_lang", "form.zu_lang");
    }

    @Test
    void theTargetIsAPartOfTheWhole() {
        assertThat(codes(eingabe("14.001", "14.000", ""))).containsExactly("A-12.ziel_groesser_als_gesamt");
        assertThat(codes(eingabe("4.700", "0", ""))).containsExactly("A-12.gesamt_null");
        assertThat(codes(eingabe("viel", "14.000", ""))).containsExactly("A-12.keine_zahl");
        assertThat(codes(eingabe("14.000", "14.000", ""))).isEmpty();
    }

    @Test
    void belowZeroOnlyWhereItMakesSense() {
        assertThat(codes(eingabe("-1", "", ""))).containsExactly("A-12.negativ");
        assertThat(codes(new Eingabe("Wanderungssaldo", "Personen", "UEBER", "-100", "", true, "", "")))
                .isEmpty();
    }

    @Test
    void aChangeMustLeaveRoomForTheValuesThatItHas() {
        Kennzahl kennzahl = haushalte();
        Kennzahldefinition kleiner = Kennzahldefinition.aus(eingabe("900", "1.000", ""));

        assertThat(Refusals.codes(
                        () -> kennzahl.aendern(kleiner, List.of(BigDecimal.TEN, new BigDecimal("1001")), erfassung())))
                .containsExactly("A-12.werte_passen_nicht");
        kennzahl.aendern(kleiner, List.of(BigDecimal.TEN), new Erfassung(JETZT, "Paul Neu"));
        assertThat(kennzahl.definition()).isEqualTo(kleiner);
        assertThat(kennzahl.zuletzt().von()).isEqualTo("Paul Neu");
    }

    @Test
    void anEndedOneStaysAsItWas() {
        Kennzahl kennzahl = haushalte();

        assertThat(Refusals.codes(() -> kennzahl.beenden(HEUTE, " ", erfassung())))
                .containsExactly("A-12.grund_fehlt");
        assertThat(Refusals.codes(() -> kennzahl.beenden(HEUTE, "x".repeat(2_001), erfassung())))
                .containsExactly("form.zu_lang");
        kennzahl.beenden(HEUTE, " Der Ausbau ist fertig. ", erfassung());
        assertThat(kennzahl.beendetAm()).contains(HEUTE);
        assertThat(kennzahl.beendetVon()).isEqualTo("Erika Muster");
        assertThat(kennzahl.beendetGrund()).isEqualTo("Der Ausbau ist fertig.");
        assertThat(Refusals.codes(() -> kennzahl.beenden(HEUTE, "noch einmal", erfassung())))
                .containsExactly("A-12.schon_beendet");
        assertThat(Refusals.codes(() -> kennzahl.aendern(kennzahl.definition(), List.of(), erfassung())))
                .containsExactly("A-12.schon_beendet");
    }

    private static List<String> codes(Eingabe eingabe) {
        return Refusals.codes(() -> Kennzahldefinition.aus(eingabe));
    }
}
