package de.familienaudit.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The headline of a refusal says whether something was left out, is not possible, or changed meanwhile")
class HeadlineSaysWhatKindOfRefusalItIsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "form.pflichtfeld",
                "G-7.quelle_fehlt",
                "A-3.nichts_gewaehlt",
                "A-3.stelle_waehlen",
                "A-7.ruecknahme_ohne_grund",
                "A-8.kommentar_leer"
            })
    void leftOut(String code) {
        assertThat(kind(code)).isEqualTo(Meldungsart.ES_FEHLT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A-2.ziel_nicht_leer",
                "Z-6.ohne_ende",
                "Z-10.ohne_plan",
                "R-4.vertreter_ohne_rolle",
                "R-4.ohne_bestaetigung",
                "S-1.ohne_funktion",
                "A-9.nichts_zu_beschliessen",
                "G-1.datei_leer",
                "form.zu_lang"
            })
    void notInThisWay(String code) {
        assertThat(kind(code)).isEqualTo(Meldungsart.SO_NICHT);
    }

    @Test
    @DisplayName("one that is wrong beside one that was left out: not in this way")
    void both() {
        assertThat(Meldungsart.of(new BusinessRuleException(
                        List.of(Violation.of("form.pflichtfeld"), Violation.of("form.zu_lang")))))
                .isEqualTo(Meldungsart.SO_NICHT);
        assertThat(Meldungsart.of(new ConflictException())).isEqualTo(Meldungsart.KONFLIKT);
    }

    private static Meldungsart kind(String code) {
        return Meldungsart.of(new BusinessRuleException(Violation.of(code)));
    }
}
