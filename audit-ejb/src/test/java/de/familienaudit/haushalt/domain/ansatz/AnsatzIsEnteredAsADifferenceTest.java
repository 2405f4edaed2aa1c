package de.familienaudit.haushalt.domain.ansatz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName(
        "H-5: Ein Ansatz wird als Unterschied zu dem gebucht, der steht; seine Art folgt aus dem Stand der Satzung")
class AnsatzIsEnteredAsADifferenceTest {

    private static final LocalDate TAG = LocalDate.of(2026, 11, 23);
    private static final Angabe OHNE = new Angabe(null, null, false, null);

    @ParameterizedTest(name = "{0}: von {1} auf {2} ist {3} {4}")
    @CsvSource({
        "ENTWURF, '0', '1.500', ANSATZ_ENTWURF, '1.500'",
        "ENTWURF, '1.500', '1.200', ANSATZ_ENTWURF, '-300'",
        "ENTWURF, '1.500', '0', ANSATZ_ENTWURF, '-1.500'",
        "BESCHLOSSEN, '1.200', '1.200,01', ANSATZ_BESCHLUSS, '0,01'",
        "BEKANNTGEMACHT, '1.200', '1.100', ANSATZ_BEKANNTMACHUNG, '-100'"
    })
    void difference(Ansatzgrundlage plan, String stand, String neu, Buchungsart art, String unterschied) {
        Buchungssatz satz =
                AnsatzbuchungRule.setzen(7, plan, euro(stand), euro(neu), TAG).orElseThrow();

        assertThat(satz.art()).isEqualTo(art);
        assertThat(satz.tag()).isEqualTo(TAG);
        assertThat(satz.buchungen()).containsExactly(new Buchung(7, Posten.ANSATZ, euro(unterschied), null));
    }

    @Test
    @DisplayName("Derselbe Ansatz noch einmal bucht nichts")
    void same() {
        assertThat(AnsatzbuchungRule.setzen(7, Ansatzgrundlage.ENTWURF, euro("5"), euro("5,00"), TAG))
                .isEmpty();
        assertThat(AnsatzbuchungRule.fortfuehren(Map.of(), TAG)).isEmpty();
        assertThat(AnsatzbuchungRule.bekanntmachen(Map.of(), TAG)).isEmpty();
    }

    @DisplayName("H-3: Ein fortgeführter wird mit demselben Betrag der des Plans, ohne dass sich die Summe ändert")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ENTWURF, ANSATZ_ENTWURF", "BESCHLOSSEN, ANSATZ_BESCHLUSS", "BEKANNTGEMACHT, ANSATZ_BEKANNTMACHUNG"})
    void confirmed(Ansatzgrundlage plan, Buchungsart art) {
        Buchungssatz satz = AnsatzbuchungRule.bestaetigen(7, plan, euro("900"), TAG);

        assertThat(satz.art()).isEqualTo(art);
        assertThat(satz.buchungen())
                .containsExactly(
                        new Buchung(7, Posten.ANSATZ, euro("-900"), null),
                        new Buchung(7, Posten.ANSATZ, euro("900"), null));
    }

    @DisplayName("Ohne Haushaltssatzung gibt es keinen Ansatz")
    @ParameterizedTest
    @EnumSource(names = {"KEINE", "VORJAHR"})
    void withoutPlan(Ansatzgrundlage plan) {
        assertThat(AnsatzbuchungRule.verstoesse(2026, plan, euro("0"), euro("5"), OHNE))
                .containsExactly(Violation.of("H-2.ohne_satzung", 2026));
        assertThatThrownBy(() -> AnsatzbuchungRule.setzen(7, plan, euro("0"), euro("5"), TAG))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("Ein Ansatz ist nie negativ; 0,00 € nimmt ihn weg")
    void notNegative() {
        assertThat(verstoesse(Ansatzgrundlage.ENTWURF, "5", "-0,01", OHNE))
                .containsExactly(Violation.at("betrag", "H-5.ansatz_negativ", euro("-0,01")));
        assertThat(verstoesse(Ansatzgrundlage.ENTWURF, "5", "0", OHNE)).isEmpty();
    }

    @Test
    @DisplayName("Wer einen bekanntgemachten Ansatz ändert, sagt warum; der erste braucht keinen Grund")
    void announcedNeedsAReason() {
        Violation grund = Violation.at("begruendung", "G-1.aenderung_ohne_grund");
        assertThat(verstoesse(Ansatzgrundlage.BEKANNTGEMACHT, "5", "6", OHNE)).containsExactly(grund);
        assertThat(verstoesse(Ansatzgrundlage.BEKANNTGEMACHT, "5", "-6", OHNE))
                .containsExactly(Violation.at("betrag", "H-5.ansatz_negativ", euro("-6")), grund);
        assertThat(verstoesse(Ansatzgrundlage.BEKANNTGEMACHT, "5", "5", OHNE)).isEmpty();
        assertThat(verstoesse(Ansatzgrundlage.BEKANNTGEMACHT, "0", "6", OHNE)).isEmpty();
        assertThat(verstoesse(Ansatzgrundlage.BESCHLOSSEN, "5", "6", OHNE)).isEmpty();
        assertThat(verstoesse(Ansatzgrundlage.BEKANNTGEMACHT, "5", "6", new Angabe("Tippfehler", "", false, 1L)))
                .isEmpty();
        assertThat(verstoesse(Ansatzgrundlage.BEKANNTGEMACHT, "5", "6", new Angabe("", "", true, 1L)))
                .as("its reason is asked for by G-7")
                .isEmpty();
    }

    @Test
    @DisplayName("Fortgeführtes steht in der Reihenfolge der Stellen; die Bekanntmachung nimmt genau das wieder weg")
    void carriedOnAndAnnounced() {
        Map<Long, Geldbetrag> ansaetze = Map.of(9L, euro("2"), 3L, euro("1"));
        Buchungssatz fortgefuehrt = AnsatzbuchungRule.fortfuehren(ansaetze, TAG).orElseThrow();
        assertThat(fortgefuehrt.art()).isEqualTo(Buchungsart.ANSATZ_VORJAHR);
        assertThat(fortgefuehrt.buchungen()).extracting(Buchung::jahresstelle).containsExactly(3L, 9L);
        Buchungssatz bekannt = AnsatzbuchungRule.bekanntmachen(ansaetze, TAG).orElseThrow();
        assertThat(bekannt.art()).isEqualTo(Buchungsart.ANSATZ_BEKANNTMACHUNG);
        assertThat(bekannt.buchungen())
                .containsExactly(
                        new Buchung(3, Posten.ANSATZ, euro("-1"), null),
                        new Buchung(9, Posten.ANSATZ, euro("-2"), null));
        assertThat(AnsatzbuchungRule.fortfuehren(2026, Ansatzgrundlage.BEKANNTGEMACHT))
                .containsExactly(Violation.of("H-3.schon_bekanntgemacht", 2026));
        for (Ansatzgrundlage vorher :
                List.of(Ansatzgrundlage.ENTWURF, Ansatzgrundlage.BESCHLOSSEN, Ansatzgrundlage.KEINE)) {
            assertThat(AnsatzbuchungRule.fortfuehren(2026, vorher)).isEmpty();
        }
    }

    private static List<Violation> verstoesse(Ansatzgrundlage plan, String stand, String neu, Angabe angabe) {
        return AnsatzbuchungRule.verstoesse(2026, plan, euro(stand), euro(neu), angabe);
    }

    private static Geldbetrag euro(String betrag) {
        return Geldbetrag.parse(betrag);
    }
}
