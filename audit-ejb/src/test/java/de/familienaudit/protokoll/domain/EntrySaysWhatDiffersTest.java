package de.familienaudit.protokoll.domain;

import static de.familienaudit.shared.verlauf.Verlaufstabelle.tabelle;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.protokoll.domain.Aenderung.Art;
import de.familienaudit.protokoll.domain.Aenderung.Feldaenderung;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-2: Ein Eintrag des Protokolls nennt das Feld, den Wert vorher und den Wert nachher")
class EntrySaysWhatDiffersTest {

    private static final Spalten SPALTEN =
            new Spalten(List.of(tabelle("fortschritt").technisch("suchtext").fertig()));

    @Test
    void a_change_names_the_fields_that_differ_in_a_fixed_order() {
        assertThat(entry(
                                Map.of("status", "GEPLANT", "ende_wortlaut", "II. Quartal 2020"),
                                Map.of("status", "UMGESETZT", "ende_wortlaut", "IV. Quartal 2020"))
                        .felder(SPALTEN))
                .containsExactly(
                        new Feldaenderung("ende_wortlaut", "II. Quartal 2020", "IV. Quartal 2020"),
                        new Feldaenderung("status", "GEPLANT", "UMGESETZT"));
    }

    @Test
    void technical_columns_are_left_out() {
        assertThat(entry(
                                Map.of("version", BigDecimal.ONE, "id", BigDecimal.ONE),
                                Map.of("version", BigDecimal.TEN, "suchtext", "gefaltet"))
                        .felder(SPALTEN))
                .isEmpty();
    }

    @Test
    void empty_text_and_nothing_are_the_same() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("grund", null);
        assertThat(entry(nothing, Map.of("grund", "", "text", "neu")).felder(SPALTEN))
                .containsExactly(new Feldaenderung("text", null, "neu"));
    }

    @Test
    void a_removed_record_has_values_before_only() {
        assertThat(entry(Map.of("name", "Jugendamt"), Map.of()).felder(SPALTEN))
                .containsExactly(new Feldaenderung("name", "Jugendamt", null));
    }

    private static Aenderung entry(Map<String, Object> vorher, Map<String, Object> nachher) {
        return new Aenderung(1, Instant.EPOCH, null, "test", "", "", "fortschritt", "7", Art.UPDATE, vorher, nachher);
    }
}
