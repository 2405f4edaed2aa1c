package de.familienaudit.vorlage.stellungnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.papier.Finanzangabe;
import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H-13, V-10: Neben der Stellungnahme steht der Haushalt nur, solange dieselben Geldangaben dastehen")
class WhatAPaperSaysOfMoneyIsOneValueTest {

    private static final Vorlagenangaben.Kaemmerei ERFOLGT =
            new Vorlagenangaben.Kaemmerei("ERFOLGT", "Gesehen.", "2024");
    private static final Finanzangabe KOSTEN =
            new Finanzangabe("GESAMTKOSTEN", "1.500", "", false, "01.49530.6300", "2024", "");

    @Test
    @DisplayName("Dieselben Angaben sind derselbe Stand")
    void same() {
        assertThat(Geldstand.von(new Vorlagenangaben.Kaemmerei("ERFOLGT", "Gesehen.", "2024"), List.of(KOSTEN), false))
                .isEqualTo(Geldstand.von(ERFOLGT, List.of(KOSTEN), false));
    }

    @Test
    @DisplayName(
            "Ein anderer Stand der Kämmerei, andere Worte, ein anderes Jahr, andere Zeilen und das Veröffentlichen ändern ihn")
    void other() {
        assertThat(Stream.of(
                        Geldstand.von(ERFOLGT, List.of(KOSTEN), false),
                        Geldstand.von(ERFOLGT, List.of(KOSTEN), true),
                        Geldstand.von(
                                new Vorlagenangaben.Kaemmerei("NICHT_ERFORDERLICH", "Gesehen.", "2024"),
                                List.of(KOSTEN),
                                false),
                        Geldstand.von(
                                new Vorlagenangaben.Kaemmerei("ERFOLGT", "Gesehen", "2024"), List.of(KOSTEN), false),
                        Geldstand.von(
                                new Vorlagenangaben.Kaemmerei("ERFOLGT", "Gesehen.", "2025"), List.of(KOSTEN), false),
                        Geldstand.von(ERFOLGT, List.of(), false),
                        Geldstand.von(ERFOLGT, List.of(KOSTEN, KOSTEN), false),
                        Geldstand.von(
                                ERFOLGT,
                                List.of(new Finanzangabe(
                                        "EIGENANTEIL", "1.500", "", false, "01.49530.6300", "2024", "")),
                                false),
                        Geldstand.von(
                                ERFOLGT,
                                List.of(new Finanzangabe(
                                        "GESAMTKOSTEN", "1.500", "", true, "01.49530.6300", "2024", "")),
                                false)))
                .doesNotHaveDuplicates();
    }
}
