package de.familienaudit.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsart;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextBundleTest {

    private final TextBundle german = TextBundle.of(Locale.GERMAN);

    @Test
    void german_is_answered_in_german_even_on_an_english_server() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(TextBundle.of(Locale.GERMAN).text("konto.anmelden")).isEqualTo("Anmelden");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(TextBundle.of(Locale.ENGLISH).text("konto.anmelden")).isEqualTo("Sign in");
    }

    @Test
    void a_violation_finds_its_sentence_with_german_dates_and_words() {
        assertThat(german.text(
                        Violation.of("G.zeitraum_verkehrt", LocalDate.of(2020, 6, 10), LocalDate.of(2019, 12, 31))))
                .contains("10.06.2020", "31.12.2019");
        assertThat(german.text(Violation.of("A-9.uebergang", Rolle.LESER, "x"))).contains("Lesen");
    }

    @Test
    void several_names_stand_in_one_sentence_constants_by_their_word() {
        assertThat(german.text(Violation.of(
                        "V-7.mitzeichnung_fehlt",
                        new ArrayList<Serializable>(List.of(Mitzeichnungsart.KAEMMEREI, "Bauamt")))))
                .startsWith("Nicht mitgezeichnet: Kämmerei, Bauamt.");
    }

    @Test
    void years_are_printed_without_a_thousands_dot_and_counts_with_one() {
        assertThat(german.text(Violation.of("A-7.jahr_ausserhalb", 2015, 2026))).contains("2015", "2026");
        assertThat(german.text(Violation.of("A-2.titel_zu_lang", 5400, 5401))).contains("5.400");
        assertThat(german.text(Violation.zuLang("titel", 707, 500)))
                .isEqualTo("Der Text hat 707 Zeichen, erlaubt sind 500.");
    }

    @Test
    void what_an_empty_field_means_is_said_in_a_sentence() {
        assertThat(german.keys("").filter(key -> german.find(key).orElseThrow().startsWith("Leer:")))
                .isEmpty();
    }

    @Test
    void a_violation_without_a_text_still_names_its_rule() {
        assertThat(german.text(Violation.of("X-9.neu"))).contains("X-9.neu");
    }

    @Test
    void an_unknown_key_shows_itself() {
        assertThat(german.text("gibt.es.nicht")).isEqualTo("???gibt.es.nicht???");
    }

    @Test
    void dates_and_times_belong_to_berlin() {
        assertThat(TextBundle.datum(LocalDate.of(2020, 6, 1))).isEqualTo("01.06.2020");
        assertThat(TextBundle.datum(null)).isEmpty();
        assertThat(TextBundle.zeitpunkt(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("02.07.2026, 00:30");
        assertThat(TextBundle.zeitpunkt(LocalDateTime.of(2026, 1, 2, 3, 4))).isEqualTo("02.01.2026, 03:04");
    }
}
