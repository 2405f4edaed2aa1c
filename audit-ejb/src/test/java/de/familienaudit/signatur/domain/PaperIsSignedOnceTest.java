package de.familienaudit.signatur.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("S-2, S-3, G-1: Ein Schriftstück wird einmal unterzeichnet oder zurückgezogen; Bestätigen beendet nichts")
class PaperIsSignedOnceTest {

    private static final Map<Schriftstueckstatus, Set<Schriftstueckstatus>> ERLAUBT = Map.of(
            Schriftstueckstatus.ZUR_UNTERSCHRIFT,
            EnumSet.complementOf(EnumSet.of(Schriftstueckstatus.ZUR_UNTERSCHRIFT)),
            Schriftstueckstatus.BESTAETIGT,
            EnumSet.complementOf(EnumSet.of(Schriftstueckstatus.ZUR_UNTERSCHRIFT, Schriftstueckstatus.BESTAETIGT)),
            Schriftstueckstatus.UNTERZEICHNET,
            Set.of(),
            Schriftstueckstatus.AUF_PAPIER_UNTERZEICHNET,
            Set.of(),
            Schriftstueckstatus.ZURUECKGEZOGEN,
            Set.of());

    @ParameterizedTest
    @EnumSource(Schriftstueckstatus.class)
    void every_pair_is_allowed_or_refused_as_the_table_says(Schriftstueckstatus von) {
        assertThat(von.folgende()).isEqualTo(ERLAUBT.get(von));
        assertThat(von.istOffen()).isEqualTo(!ERLAUBT.get(von).isEmpty());
    }

    @Test
    void a_new_paper_waits_and_says_who_put_it_forward() {
        Schriftstueck s = Beispiele.schriftstueck();
        assertThat(s.status()).isEqualTo(Schriftstueckstatus.ZUR_UNTERSCHRIFT);
        assertThat(s.datei()).isEqualTo(Beispiele.datei());
        assertThat(s.einreichung()).isEqualTo(Beispiele.vermerk(Beispiele.PROJEKTLEITUNG));
        assertThat(s.art()).isEqualTo(Schriftstueckart.ZIELVEREINBARUNG);
        assertThat(s.bezugId()).isEqualTo(5);
        assertThat(s.zurueckgezogenAm()).isNull();
    }

    @Test
    void a_title_of_any_length_fits() {
        Schriftstueck s = new Schriftstueck(
                1, Schriftstueckart.ZIELVEREINBARUNG, 5, "x".repeat(400), Beispiele.datei(), "", Beispiele.vermerk(1));
        assertThat(s.titel()).hasSize(300);
    }

    @Test
    void a_signed_paper_takes_nothing_more() {
        Schriftstueck s = Beispiele.schriftstueck();
        s.unterzeichnet();
        assertThatThrownBy(s::unterzeichnet)
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("S-2.uebergang");
        assertThatThrownBy(s::aufPapierUnterzeichnet).hasMessage("S-2.uebergang");
        assertThatThrownBy(s::bestaetigt).hasMessage("S-2.uebergang");
        assertThatThrownBy(() -> s.zurueckziehen("Irrtum", Beispiele.vermerk(1)))
                .hasMessage("S-2.uebergang");
    }

    @Test
    void two_people_may_confirm_and_a_signature_still_follows() {
        Schriftstueck s = Beispiele.schriftstueck();
        s.bestaetigt();
        s.bestaetigt();
        assertThat(s.status()).isEqualTo(Schriftstueckstatus.BESTAETIGT);
        s.aufPapierUnterzeichnet();
        assertThat(s.status()).isEqualTo(Schriftstueckstatus.AUF_PAPIER_UNTERZEICHNET);
    }

    @Test
    void withdrawing_needs_a_reason_of_a_sensible_length() {
        Schriftstueck s = Beispiele.schriftstueck();
        assertThatThrownBy(() -> s.zurueckziehen(" ", Beispiele.vermerk(1))).hasMessage("S-2.grund_fehlt");
        assertThatThrownBy(() -> s.zurueckziehen("x".repeat(501), Beispiele.vermerk(1)))
                .hasMessage("form.zu_lang");
        s.zurueckziehen(" Tippfehler ", Beispiele.vermerk(1));
        assertThat(s.zurueckgezogenGrund()).isEqualTo("Tippfehler");
        assertThat(s.zurueckgezogenVon()).isEqualTo("Person 1");
        assertThat(s.zurueckgezogenAm()).isEqualTo(Beispiele.JETZT);
    }
}
