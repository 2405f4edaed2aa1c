package de.familienaudit.vorlage.domain.ausfertigung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-9: Eine Vorlage wird einmal ausgefertigt, nie vor dem Tag des Beschlusses; ein Bericht nie")
class PaperIsIssuedOnceAndNotBeforeItsDecisionTest {

    private static final LocalDate BESCHLUSS = LocalDate.of(2023, 12, 13);

    @ParameterizedTest
    @EnumSource(Papierstand.class)
    void only_what_was_decided_is_put_forward(Papierstand stand) {
        assertThat(AusfertigungRule.hindernis(
                        Vorlagenart.BESCHLUSSVORLAGE, stand, Ausfertigung.KEINE, Unterschrift.KEINE))
                .isEqualTo(
                        switch (stand) {
                            case BESCHLOSSEN, GEAENDERT_BESCHLOSSEN, TEILWEISE_BESCHLOSSEN, ZUR_KENNTNIS_GENOMMEN ->
                                Optional.empty();
                            default -> Optional.of(Violation.of("V-9.nicht_beschlossen", stand));
                        });
    }

    @Test
    void a_report_never_is() {
        assertThat(AusfertigungRule.hindernis(
                        Vorlagenart.BERICHT, Papierstand.ZUR_KENNTNIS_GENOMMEN, Ausfertigung.KEINE, Unterschrift.KEINE))
                .contains(Violation.of("V-9.bericht_nie"));
    }

    @Test
    void once() {
        assertThat(AusfertigungRule.hindernis(
                        Vorlagenart.BESCHLUSSVORLAGE,
                        Papierstand.BESCHLOSSEN,
                        new Ausfertigung(BESCHLUSS.plusDays(1), ""),
                        Unterschrift.KEINE))
                .contains(Violation.of("V-9.schon_ausgefertigt"));
    }

    @ParameterizedTest(name = "unterschrieben am {0}, Aufzeichnung gilt {1}: {2}")
    @CsvSource({
        "2023-12-14, true, ''",
        "2023-12-13, true, ''",
        "2023-12-12, true, V-9.unterschrift_vor_beschluss",
        "2023-12-14, false, V-9.inzwischen_geaendert",
        "2023-12-12, false, V-9.inzwischen_geaendert;V-9.unterschrift_vor_beschluss"
    })
    void the_signature_belongs_to_what_holds_and_not_before(LocalDate tag, boolean gilt, String codes) {
        assertThat(AusfertigungRule.verstoesse(
                        papier(Vorlagenart.BESCHLUSSVORLAGE, Ausfertigung.KEINE),
                        lage(Papierstand.BESCHLOSSEN),
                        tag,
                        gilt,
                        Unterschrift.KEINE))
                .extracting(Violation::code)
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(";"));
    }

    @Test
    void a_decision_without_a_known_day_is_issued_on_any() {
        assertThat(AusfertigungRule.verstoesse(
                        papier(Vorlagenart.BESCHLUSSVORLAGE, Ausfertigung.KEINE),
                        new Papierlage(Papierstand.BESCHLOSSEN, null, Set.of(), Set.of(), Set.of()),
                        BESCHLUSS,
                        true,
                        Unterschrift.KEINE))
                .isEmpty();
    }

    @ParameterizedTest(name = "Angabe {0}, Unterschrift {1}: {2}")
    @CsvSource({
        "true, GILT, V-9.schon_ausgefertigt",
        "false, GILT, V-9.schon_ausgefertigt",
        "true, AELTERER_WORTLAUT, ''",
        "false, AELTERER_WORTLAUT, ''",
        "true, KEINE, V-9.schon_ausgefertigt",
        "false, KEINE, ''"
    })
    void the_same_words_once_corrected_ones_anew(boolean angegeben, Unterschrift unterschrift, String code) {
        assertThat(AusfertigungRule.hindernis(
                                Vorlagenart.BESCHLUSSVORLAGE,
                                Papierstand.BESCHLOSSEN,
                                angegeben ? new Ausfertigung(BESCHLUSS, "") : Ausfertigung.KEINE,
                                unterschrift)
                        .map(Violation::code)
                        .orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "angegeben {0}, Unterschrift {1}: bleibt {2}")
    @CsvSource({
        "2023-12-14, GILT, true",
        "2023-12-15, GILT, false",
        ", GILT, false",
        ", AELTERER_WORTLAUT, true",
        "2023-12-15, KEINE, true"
    })
    void a_correction_does_not_take_the_signature_away(LocalDate angegeben, Unterschrift unterschrift, boolean bleibt) {
        assertThat(AusfertigungRule.bleibt(
                                new Ausfertigung(angegeben, "Landrätin"),
                                unterschrift,
                                unterschrift == Unterschrift.KEINE ? List.of() : List.of(BESCHLUSS.plusDays(1)))
                        .map(v -> v.field() + " " + v.code() + " " + v.params())
                        .orElse(""))
                .isEqualTo(bleibt ? "" : "ausgefertigtAm V-9.durch_unterschrift [2023-12-14]");
    }

    private static Papierlage lage(Papierstand stand) {
        return new Papierlage(stand, BESCHLUSS, Set.of(), Set.of(), Set.of());
    }

    private static Papier papier(Vorlagenart art, Ausfertigung ausfertigung) {
        return new Papier(
                "2023/7/089",
                art,
                new Papiertext("Betreff", "Beschluss", "Sachverhalt", "Einreicher", ""),
                Kaemmereiangabe.KEINE,
                ausfertigung,
                List.of(),
                List.of(),
                new Herkunft("Niederschrift", "Probe"));
    }
}
