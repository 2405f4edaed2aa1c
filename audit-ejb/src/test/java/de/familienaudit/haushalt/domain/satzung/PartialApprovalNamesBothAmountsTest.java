package de.familienaudit.haushalt.domain.satzung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName(
        "H-2: Teilweise genehmigt heißt, dass genehmigte und beschlossene Beträge auseinandergehen; beide stehen da")
class PartialApprovalNamesBothAmountsTest {

    @Test
    @DisplayName("Verpflichtungsermächtigungen 1.800.000 auf 675.000, Kredite 4.327.900 auf 2.601.000")
    void beispiel() {
        assertThat(TeilgenehmigungRule.verstoesse(
                        Satzungsstand.TEILWEISE_GENEHMIGT,
                        List.of(
                                betrag("VERPFLICHTUNGSERMAECHTIGUNGEN", "1.800.000", "675.000"),
                                betrag("KREDITE", "4.327.900", "2.601.000"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} auf {1}: {2}")
    @CsvSource({
        "'1.000', '0', ''",
        "'1.000', '999,99', ''",
        "'1.000', '1.000', H-2.nichts_gekuerzt",
        "'1.000', '1.000,01', H-2.mehr_als_beschlossen",
        "'1.000', '-1', H-2.betrag_negativ",
        "'-1', '-2', H-2.betrag_negativ"
    })
    void betraege(String beschlossen, String genehmigt, String code) {
        assertThat(Refusals.codes(TeilgenehmigungRule.verstoesse(
                        Satzungsstand.TEILWEISE_GENEHMIGT, List.of(betrag("KREDITE", beschlossen, genehmigt)))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @EnumSource(Satzungsstand.class)
    @DisplayName("Nur dieser Stand nennt gekürzte Beträge, und er nennt mindestens einen")
    void nurTeilweise(Satzungsstand stand) {
        boolean teilweise = stand == Satzungsstand.TEILWEISE_GENEHMIGT;

        assertThat(Refusals.codes(TeilgenehmigungRule.verstoesse(stand, List.of())))
                .isEqualTo(teilweise ? List.of("H-2.nichts_gekuerzt") : List.of());
        assertThat(Refusals.codes(TeilgenehmigungRule.verstoesse(stand, List.of(betrag("KREDITE", "2", "1")))))
                .isEqualTo(teilweise ? List.of() : List.of("H-2.nur_teilweise_genehmigt"));
    }

    @Test
    @DisplayName("Die Ablehnung steht in der Zeile des Gegenstands")
    void zeile() {
        assertThat(TeilgenehmigungRule.verstoesse(
                        Satzungsstand.TEILWEISE_GENEHMIGT, List.of(betrag("SONSTIGES", "1", "2"))))
                .extracting(Violation::field)
                .containsExactly("betraege:2:genehmigt");
    }

    @Test
    @DisplayName("Jeder Gegenstand steht einmal da")
    void einmal() {
        assertThat(Refusals.codes(TeilgenehmigungRule.verstoesse(
                        Satzungsstand.TEILWEISE_GENEHMIGT,
                        List.of(betrag("KREDITE", "2", "1"), betrag("KREDITE", "3", "1")))))
                .containsExactly("H-2.gegenstand_doppelt");
    }

    private static Genehmigungsbetrag betrag(String gegenstand, String beschlossen, String genehmigt) {
        return new Genehmigungsbetrag(
                Genehmigungsgegenstand.valueOf(gegenstand), Geldbetrag.parse(beschlossen), Geldbetrag.parse(genehmigt));
    }
}
