package de.familienaudit.zielvereinbarung.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-2: Aus dem, was im Dokument steht, wird reiner Text und sonst nichts")
class TextreinigerTest {

    private final TextCleaner text = new TextCleaner(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kyff- häuserkreis|Kyffhäuserkreis",
                "Pflegeverant-  wortung|Pflegeverantwortung",
                "ämterübergrei- fenden|ämterübergreifenden",
                "„Au- dit“|„Audit“",
                "Kin- der|Kinder",
                "Jugend- und Sozialamt|Jugend- und Sozialamt",
                "Vor- oder Nachteile|Vor- oder Nachteile",
                "Haupt- bzw. Nebenamt|Haupt- bzw. Nebenamt",
                "10- 12 Jahre|10- 12 Jahre",
                "(15- unter 25 Jährigen)|(15- unter 25 Jährigen)",
                "Kita- Einstieg|Kita- Einstieg",
                "Kita- einstieg|Kita- einstieg",
                "KT- Beschluss|KT- Beschluss",
                "KT- beschluss|KT- beschluss",
                "E- mail|E- mail",
                "Ende -|Ende -",
                "der Ziele -|der Ziele -",
            })
    void trennstriche(String roh, String erwartet) {
        assertThat(text.reinige(roh).text()).isEqualTo(erwartet);
    }

    @Test
    void trennstrichAmZeilenende() {
        assertThat(text.reinige("Kreis-\nverwaltung und Jugend-\nund Sozialamt").text())
                .isEqualTo("Kreisverwaltung und Jugend-\nund Sozialamt");
        assertThat(text.reinige("Kreis\u00ADverwaltung, Gesund\u00AD\nheit").text())
                .isEqualTo("Kreisverwaltung, Gesundheit");
    }

    @Test
    void absaetzeUndListenWerdenZeilen() {
        TextCleaner.Ergebnis ergebnis = text.reinige(
                "<p>Eins.</p> <P class=\"x\">Zwei.</P><ol style=\"list-style-type: none\"> 1. Drei <li>Vier<br/>Fünf");

        assertThat(ergebnis.text()).isEqualTo("Eins.\nZwei.\n1. Drei\nVier\nFünf");
        assertThat(ergebnis.markupEntfernt()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sinkt auf < 7 % im Mittel|sinkt auf < 7 % im Mittel",
                "<7 %|<7 %",
                "a < b und c > d|a < b und c > d",
                "<Jugend>|<Jugend>",
                "Müller &amp; Söhne|Müller & Söhne",
                "&amp;lt;p&amp;gt;|&lt;p&gt;",
                "&lt;p&gt;|<p>",
                "F&E und &unbekannt;|F&E und &unbekannt;",
                "a&nbsp;b|a b",
                "3&#8211;4 &#x1F600;|3–4 😀",
                "<script>alert(1)</script>|alert(1)",
            })
    void spitzeKlammernUndEntities(String roh, String erwartet) {
        assertThat(text.reinige(roh).text()).isEqualTo(erwartet);
    }

    @Test
    void ohneMarkupBleibtAllesWieGelesen() {
        TextCleaner.Ergebnis ergebnis = new TextCleaner(false).reinige("<p>&amp;</p>");

        assertThat(ergebnis.text()).isEqualTo("<p>&amp;</p>");
        assertThat(ergebnis.markupEntfernt()).isFalse();
    }

    @Test
    void unsichtbaresGehtUmlauteUndEmojiBleiben() {
        assertThat(text.reinige("\uFEFF a\u0000b\u0007c\u202Ed\u2066e\u200Bf\u00A0\t g ")
                        .text())
                .isEqualTo("abcdef g");
        assertThat(text.reinige("Straße \uD800 u\u0308ber").text()).isEqualTo("Straße über");
        assertThat(text.reinige("👨\u200D👩\u200D👧 Ärzte → ÖPNV").text()).isEqualTo("👨\u200D👩\u200D👧 Ärzte → ÖPNV");
    }

    @Test
    void langeTexteBrauchenKeineEwigkeit() {
        String boese = "<p ".repeat(200_000) + "a".repeat(1_000_000) + "- b".repeat(200_000) + "&a".repeat(200_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> text.reinige(boese));
    }
}
