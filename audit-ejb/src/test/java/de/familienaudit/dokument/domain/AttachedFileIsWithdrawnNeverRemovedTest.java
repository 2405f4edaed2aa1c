package de.familienaudit.dokument.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-1: Ein Anhang wird mit Grund zurückgezogen, nie geändert oder gelöscht")
class AttachedFileIsWithdrawnNeverRemovedTest {

    private static final Anhang.Hochlader ERIKA = new Anhang.Hochlader(7, "Erika Muster", "", Instant.EPOCH);
    private static final LocalDate TAG = LocalDate.of(2020, 6, 10);

    @Test
    void itKnowsWhoseItIsAndWhichVersion() {
        Anhang anhang = anhang("Niederschrift", TAG);

        assertThat(anhang.bezug())
                .isEqualTo(new Bezug("MASSNAHME", 4711))
                .hasSameHashCodeAs(new Bezug("MASSNAHME", 4711));
        assertThat(anhang.bezug())
                .isNotEqualTo(new Bezug("MASSNAHME", 1))
                .isNotEqualTo(new Bezug("ZIEL", 4711))
                .isNotEqualTo("x");
        assertThat(anhang.reihe()).isEqualTo(1);
        assertThat(anhang.version()).isEqualTo(2);
        assertThat(anhang.dateiname()).isEqualTo("a.pdf");
        assertThat(anhang.hochgeladenVonKonto()).isEqualTo(7);
    }

    @Test
    void itSaysOfWhichDayItSpeaks() {
        assertThat(Refusals.codes(() -> anhang("", null))).containsExactly("G-1.datei_ohne_wirksamkeit");
        assertThat(Refusals.codes(() -> anhang("x".repeat(501), TAG))).containsExactly("form.zu_lang");
    }

    @Test
    void withdrawingNeedsAReasonAndHappensOnce() {
        Anhang anhang = anhang("", TAG);

        assertThat(Refusals.codes(() -> anhang.zurueckziehen(" ", ERIKA))).containsExactly("G-1.datei_grund_fehlt");
        assertThat(Refusals.codes(() -> anhang.zurueckziehen("x".repeat(501), ERIKA)))
                .containsExactly("form.zu_lang");
        assertThat(anhang.istZurueckgezogen()).isFalse();
        anhang.zurueckziehen("falsche Datei", ERIKA);
        assertThat(anhang.istZurueckgezogen()).isTrue();
        assertThat(Refusals.codes(() -> anhang.zurueckziehen("noch einmal", ERIKA)))
                .containsExactly("G-1.datei_schon_zurueckgezogen");
    }

    private static Anhang anhang(String beschreibung, LocalDate wirksamAm) {
        return new Anhang(
                new Bezug("MASSNAHME", 4711), 1, 2, new Dateiinhalt(), "a.pdf", beschreibung, wirksamAm, ERIKA);
    }
}
