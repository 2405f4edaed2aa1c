package de.familienaudit.zielvereinbarung.domain.aufnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.einlesen.Bemerkung;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-2: Bemerkungen zu einem Dokument sagen, was zu entscheiden, was zu prüfen und was nur zu wissen ist")
class RemarksAreSortedByWhatTheyAskTest {

    @ParameterizedTest
    @CsvSource({
        "NUMMER_DOPPELT, ENTSCHEIDEN",
        "BEGINN_NACH_ENDE, ENTSCHEIDEN",
        "TAG_GIBT_ES_NICHT, ENTSCHEIDEN",
        "KEINE_INTERNE_STELLE, ENTSCHEIDEN",
        "ZEILE_UNBEKANNT, PRUEFEN",
        "STELLE_NEU, PRUEFEN",
        "ENDE_UNVERSTANDEN, PRUEFEN",
        "TRENNSTRICH_VERBUNDEN, KENNTNIS",
        "MARKUP_ENTFERNT, KENNTNIS"
    })
    void each_kind_has_its_group(String code, Bemerkungsgruppe gruppe) {
        assertThat(Bemerkungsgruppe.of(code)).isEqualTo(gruppe);
    }

    @Test
    void what_the_reader_notices_is_spread_over_all_groups() {
        assertThat(Arrays.stream(Bemerkung.Code.values()).map(code -> Bemerkungsgruppe.of(code.name())))
                .contains(Bemerkungsgruppe.values());
    }
}
