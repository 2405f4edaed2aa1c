package de.familienaudit.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.web.text.Fremdes.Feld;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "G-4: Nach einem Konflikt sind die Felder genannt, in denen jetzt etwas anderes steht, mit dem anderen Text")
class WordsOfSomebodyElseAreNamedByFieldTest {

    @Test
    void only_fields_that_differ_in_the_order_of_the_form_with_the_saved_words() {
        Map<String, Feld> getippt = felder("Titel", "Angebote", "Kosten", "3.000 €", "Ende", "");
        Map<String, Feld> gespeichert = felder("Titel", "Angebote", "Kosten", "2.000 €", "Ende", "2028");
        assertThat(Fremdes.abweichend(getippt, gespeichert))
                .containsExactly(new Feld("Kosten", "Kosten", "2.000 €"), new Feld("Ende", "Ende", "2028"));
    }

    @Test
    void line_breaks_of_a_browser_and_blanks_at_the_ends_are_no_difference() {
        assertThat(Fremdes.abweichend(felder("Titel", "a\r\nb "), felder("Titel", "a\nb")))
                .isEmpty();
    }

    @Test
    void a_field_that_is_not_there_any_more_is_left_out() {
        assertThat(Fremdes.abweichend(felder("Titel", "a"), Map.of())).isEmpty();
    }

    @Test
    void a_row_that_only_one_side_has_is_empty_at_the_other() {
        Map<String, Feld> getippt = Map.of("finanzen:1:betrag", new Feld("Betrag", "finanzen:1:betrag", "3.000 €"));
        Map<String, Feld> gespeichert = Map.of("folge:1:tag", new Feld("Tag", "folge:1:tag", "13.12.2023"));
        assertThat(Fremdes.abweichend(getippt, gespeichert))
                .containsExactly(new Feld("Betrag", "finanzen:1:betrag", ""), new Feld("Tag", "", "13.12.2023"));
    }

    @Test
    void a_row_that_nobody_filled_in_is_no_difference() {
        Feld wahl = new Feld("Gremium", "folge:1:gremium", "Bitte wählen", true);
        assertThat(Fremdes.abweichend(Map.of("folge:1:gremium", wahl), Map.of()))
                .isEmpty();
        assertThat(Fremdes.abweichend(Map.of(), Map.of("folge:1:gremium", wahl)))
                .isEmpty();
    }

    private static Map<String, Feld> felder(String... namenUndInhalte) {
        Map<String, Feld> felder = new LinkedHashMap<>();
        for (int i = 0; i < namenUndInhalte.length; i += 2) {
            felder.put(namenUndInhalte[i], new Feld(namenUndInhalte[i], namenUndInhalte[i], namenUndInhalte[i + 1]));
        }
        return felder;
    }
}
