package de.familienaudit.signatur.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "G-7, S-2: Eine Papierunterschrift wird mit Tag, Quelle und Grund nacherfasst und gilt nie als elektronisch")
class SignatureOnPaperIsRecordedAfterwardsTest {

    private static final LocalDate VORGELEGT = LocalDate.of(2026, 5, 4);
    private static final LocalDate HEUTE = LocalDate.of(2026, 5, 10);

    @Test
    void a_complete_statement_is_kept_as_nacherfasst() {
        Unterzeichnung u = new Unterzeichnung(
                Beispiele.schriftstueckMitId(),
                papier("Antje Hochwind ", "Landrätin", "", VORGELEGT),
                Beispiele.datei(),
                Beispiele.vermerk(Beispiele.GREMIENBUERO),
                VORGELEGT,
                HEUTE);

        assertThat(u.art()).isEqualTo(Unterzeichnungsart.PAPIER);
        assertThat(u.istNacherfasst()).isTrue();
        assertThat(u.kontoId()).isNull();
        assertThat(u.zeitpunkt()).isNull();
        assertThat(u.zertifikatId()).isNull();
        assertThat(u.istBeispiel()).isFalse();
        assertThat(u.stufe() + u.inhaber() + u.aussteller() + u.seriennummer()).isEmpty();
        assertThat(u.personName()).isEqualTo("Antje Hochwind");
        assertThat(u.inVertretung()).isFalse();
        assertThat(u.quelle()).isEqualTo("Akte 10.2");
        assertThat(u.grund()).isEqualTo("kein Schlüssel");
        assertThat(u.erfassung().kontoId()).isEqualTo(Beispiele.GREMIENBUERO);
        assertThat(u.datei()).isEqualTo(Beispiele.datei());
        assertThat(u.schriftstueckId()).isEqualTo(99);
    }

    @Test
    void a_deputy_on_paper_names_whom_he_represented() {
        Unterzeichnung u = new Unterzeichnung(
                Beispiele.schriftstueckMitId(),
                papier("Max Vertreter", "Erster Beigeordneter", "Antje Hochwind", HEUTE),
                Beispiele.datei(),
                Beispiele.vermerk(Beispiele.GREMIENBUERO),
                VORGELEGT,
                HEUTE);
        assertThat(u.inVertretung()).isTrue();
        assertThat(u.vertretenePerson()).isEqualTo("Antje Hochwind");
        assertThat(u.ort()).isEqualTo("Sondershausen");
        assertThat(u.datum()).isEqualTo(HEUTE);
        assertThat(u.funktion()).isEqualTo("Erster Beigeordneter");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        Papierunterschrift leer = new Papierunterschrift(" ", "", "", "", null, "", " ");
        assertThat(leer.maengel(VORGELEGT, HEUTE))
                .extracting(Violation::code)
                .containsExactly(
                        "S-2.person_fehlt",
                        "S-2.funktion_fehlt",
                        "G-7.datum_fehlt",
                        "G-7.quelle_fehlt",
                        "G-7.grund_fehlt");
        assertThatThrownBy(() -> new Unterzeichnung(
                        Beispiele.schriftstueckMitId(),
                        leer,
                        Beispiele.datei(),
                        Beispiele.vermerk(1),
                        VORGELEGT,
                        HEUTE))
                .hasMessageContaining("S-2.person_fehlt");
    }

    @Test
    void nobody_signs_tomorrow_or_before_the_paper_was_there() {
        assertThat(papier("A", "B", "", HEUTE.plusDays(1)).maengel(VORGELEGT, HEUTE))
                .containsExactly(Violation.at("datum", "G-7.datum_in_der_zukunft", HEUTE.plusDays(1)));
        assertThat(papier("A", "B", "", VORGELEGT.minusDays(1)).maengel(VORGELEGT, HEUTE))
                .containsExactly(Violation.at("datum", "S-2.vor_einreichung", VORGELEGT));
        assertThat(papier("A", "B", "", HEUTE).maengel(VORGELEGT, HEUTE)).isEmpty();
    }

    @Test
    void what_is_too_long_is_told_at_its_field() {
        Papierunterschrift lang = new Papierunterschrift(
                "x".repeat(201),
                "y".repeat(201),
                "z".repeat(201),
                "o".repeat(101),
                HEUTE,
                "q".repeat(501),
                "g".repeat(501));
        assertThat(lang.maengel(VORGELEGT, HEUTE))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly(
                        "person form.zu_lang",
                        "funktion form.zu_lang",
                        "vertretene form.zu_lang",
                        "papierOrt form.zu_lang",
                        "quelle form.zu_lang",
                        "grund form.zu_lang");
    }

    private static Papierunterschrift papier(String person, String funktion, String vertretene, LocalDate datum) {
        return new Papierunterschrift(
                person, funktion, vertretene, "Sondershausen", datum, "Akte 10.2", "kein Schlüssel");
    }
}
