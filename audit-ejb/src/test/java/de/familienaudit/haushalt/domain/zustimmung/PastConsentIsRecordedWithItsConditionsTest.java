package de.familienaudit.haushalt.domain.zustimmung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Refusals;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "G-7, H-4: Eine frühere Zustimmung nennt Quelle und Grund; ist ihr Tag nicht bekannt, steht nur ihr Jahr da")
class PastConsentIsRecordedWithItsConditionsTest {

    private static final int JAHR = 2024;
    private static final LocalDate HEUTE = LocalDate.of(2026, 3, 10);
    private static final List<Bedingung> BEDINGT = List.of(
            Bedingung.ausDerSatzung(Bedingungsart.HAUSHALTSBESCHLUSS, JAHR),
            Bedingung.ausDerSatzung(Bedingungsart.RECHTSKRAFT, JAHR));

    private static Zustimmungsnacherfassung am(LocalDate tag, String nurJahr) {
        return new Zustimmungsnacherfassung(
                "Beitrag", new Zustimmungszeit(tag, nurJahr), "Vorlage 1", "Nachgetragen", BEDINGT);
    }

    private static List<String> stellen(Zustimmungsnacherfassung angabe, Haushaltsseite seite) {
        return ZustimmungsnacherfassungRule.verstoesse(angabe, JAHR, true, seite, HEUTE).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }

    @ParameterizedTest(name = "Tag {0}, nur das Jahr {1}: {2}")
    @CsvSource({
        "2023-11-07, , ''",
        "2022-01-01, , ''",
        "2021-12-31, , tag G-7.zustimmung_zu_frueh",
        "2024-12-31, , ''",
        "2025-01-04, , tag G-7.zustimmung_zu_spaet",
        "2026-03-10, , tag G-7.zustimmung_zu_spaet",
        "2026-03-11, , tag H-9.in_der_zukunft",
        ", , tag form.pflichtfeld",
        ", 2023, ''",
        ", 2022, ''",
        ", 2021, zustimmungsjahr G-7.zustimmung_zu_frueh",
        ", 2024, ''",
        ", 2025, zustimmungsjahr G-7.zustimmung_zu_spaet",
        ", 2026, zustimmungsjahr G-7.jahr_laeuft",
        ", '', zustimmungsjahr form.pflichtfeld",
        ", bald, zustimmungsjahr H-2.kein_jahr"
    })
    @DisplayName("Zugestimmt wird auch vor dem Haushaltsjahr, höchstens zwei Jahre, nie danach und nie in der Zukunft")
    void zeit(LocalDate tag, String nurJahr, String stelle) {
        assertThat(String.join(" ", stellen(am(tag, nurJahr), Haushaltsseite.AUSGABE)))
                .isEqualTo(stelle);
    }

    @Test
    @DisplayName("Ist nur das Jahr bekannt, steht sie an dessen letztem Tag im Buch, und ein getippter Tag zählt nicht")
    void letzterTag() {
        Zustimmungsnacherfassung nurJahr = am(HEUTE, "2023");

        assertThat(nurJahr.zeit().istTagBekannt()).isFalse();
        assertThat(nurJahr.zeit().tag()).isNull();
        assertThat(nurJahr.zeit().buchungstag()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(am(LocalDate.of(2023, 11, 7), null).zeit().buchungstag()).isEqualTo(LocalDate.of(2023, 11, 7));
    }

    @Test
    @DisplayName("Sie ist erteilt, mit ihren Bedingungen; ausgegeben wurde damit nichts")
    void erteilt() {
        Zustimmungsnacherfassung angabe = am(LocalDate.of(2023, 11, 7), null);

        assertThat(angabe.zustimmung())
                .isEqualTo(new Zustimmung(Zustimmungsart.ERTEILT, LocalDate.of(2023, 11, 7), BEDINGT));
        assertThat(angabe.antrag().istAusgabe()).isFalse();
        assertThat(angabe.antrag().angabe().nacherfasst()).isTrue();
    }

    @Test
    @DisplayName("Alles, was fehlt, falsch oder zu lang ist, wird auf einmal gesagt")
    void allesAufEinmal() {
        Zustimmungsnacherfassung leer =
                new Zustimmungsnacherfassung(null, new Zustimmungszeit(null, null), " ", null, List.of());

        assertThat(stellen(leer, null))
                .containsExactlyInAnyOrder(
                        "haushaltsstelle form.pflichtfeld",
                        "betreff form.pflichtfeld",
                        "tag form.pflichtfeld",
                        "begruendung G-7.grund_fehlt",
                        "beleg G-7.quelle_fehlt");
        Zustimmungsnacherfassung lang = new Zustimmungsnacherfassung(
                "x".repeat(301),
                new Zustimmungszeit(null, "2023"),
                "x".repeat(301),
                "x".repeat(1001),
                List.of(BEDINGT.get(0), BEDINGT.get(0)));
        assertThat(stellen(lang, Haushaltsseite.EINNAHME))
                .containsExactlyInAnyOrder(
                        "haushaltsstelle H-9.keine_ausgabe",
                        "betreff form.zu_lang",
                        "begruendung form.zu_lang",
                        "beleg form.zu_lang");
    }

    @Test
    @DisplayName("In einem Jahr, das kein Nachweis ist, wird nur das gesagt")
    void keinNachweis() {
        assertThat(Refusals.codes(ZustimmungsnacherfassungRule.verstoesse(am(null, null), JAHR, false, null, HEUTE)))
                .containsExactly("G-7.kein_nachweis");
    }
}
