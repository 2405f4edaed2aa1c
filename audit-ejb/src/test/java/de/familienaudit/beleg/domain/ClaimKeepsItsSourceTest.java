package de.familienaudit.beleg.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.zeit.Tagesangabe;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-3: Eine Angabe hat ihre Quelle, wird nie geändert und nur mit Grund zurückgenommen")
class ClaimKeepsItsSourceTest {

    private static final Erfassung WER = new Erfassung(Instant.EPOCH, "Projektleitung");
    private static final LocalDate TAG = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("Ein Dokument braucht einen Namen, eine Person auch den Tag, an dem sie es sagte; alles auf einmal")
    void source() {
        assertThat(Refusals.codes(() -> angabe(quelle(Quellenart.DOKUMENT, " ", "", null, ""))))
                .containsExactly("G-3.quelle_fehlt");
        assertThat(Refusals.codes(() -> angabe(quelle(Quellenart.PERSON, "Frau Beispiel", "", null, ""))))
                .containsExactly("G-3.quelle_tag_fehlt");
        assertThat(Refusals.codes(() ->
                        angabe(quelle(Quellenart.PERSON, "x".repeat(301), "y".repeat(301), null, "z".repeat(2001)))))
                .containsExactly("G-3.quelle_tag_fehlt", "form.zu_lang", "form.zu_lang", "form.zu_lang");
        Angabe gesagt = angabe(quelle(Quellenart.PERSON, " Frau Beispiel ", "", TAG, " am Telefon "));
        assertThat(gesagt.quelle().name()).isEqualTo("Frau Beispiel");
        assertThat(gesagt.quelle().tag()).contains(TAG);
        assertThat(gesagt.quelle().wortlaut()).isEqualTo("am Telefon");
        assertThat(gesagt.quelle().art()).isEqualTo(Quellenart.PERSON);
        assertThat(gesagt.tag()).hasToString("November 2023");
        assertThat(gesagt.feld()).isEqualTo("ENDE");
        assertThat(gesagt.gegenstand()).isEqualTo("ZERTIFIKAT");
        assertThat(gesagt.gegenstandId()).isEqualTo(7);
    }

    @Test
    @DisplayName("Zurückgenommen wird einmal und mit Grund; danach zählt sie nicht mehr")
    void takenBack() {
        Angabe angabe = angabe(quelle(Quellenart.DOKUMENT, "Vorlage", "Seite 2", null, ""));
        assertThat(angabe.zurueckgenommenGrund()).isEmpty();
        assertThat(Refusals.codes(() -> angabe.zuruecknehmen("  ", WER))).containsExactly("G-3.grund_fehlt");
        assertThat(Refusals.codes(() -> angabe.zuruecknehmen("x".repeat(1001), WER)))
                .containsExactly("form.zu_lang");
        Bestimmung bestimmung = new Bestimmung(angabe, " Nur sie ", WER);
        assertThat(bestimmung.grund()).isEqualTo("Nur sie");
        assertThat(bestimmung.angabe()).isSameAs(angabe);
        assertThat(bestimmung.erfassung()).isEqualTo(WER);
        angabe.zuruecknehmen("Verlesen", WER);
        assertThat(angabe.zurueckgenommenGrund()).contains("Verlesen");
        assertThat(Refusals.codes(() -> angabe.zuruecknehmen("noch einmal", WER)))
                .containsExactly("G-3.schon_zurueckgenommen");
        assertThat(Refusals.codes(() -> bestimme(angabe))).containsExactly("G-3.schon_zurueckgenommen");
    }

    private static void bestimme(Angabe angabe) throws BusinessRuleException {
        assertThat(new Bestimmung(angabe, "Grund", WER).grund()).isEqualTo("Grund");
    }

    private static Quelle quelle(Quellenart art, String name, String stelle, LocalDate tag, String wortlaut) {
        return new Quelle(art, name, stelle, tag, wortlaut);
    }

    private static Angabe angabe(Quelle quelle) {
        return new Angabe(1, "ZERTIFIKAT", 7, "ENDE", Tagesangabe.lies("tag", "November 2023"), quelle, WER);
    }
}
