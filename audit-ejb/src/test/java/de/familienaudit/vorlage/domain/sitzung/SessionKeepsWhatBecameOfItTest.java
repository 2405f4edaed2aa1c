package de.familienaudit.vorlage.domain.sitzung;

import static de.familienaudit.vorlage.domain.sitzung.Probe.HEUTE;
import static de.familienaudit.vorlage.domain.sitzung.Probe.JETZT;
import static de.familienaudit.vorlage.domain.sitzung.Probe.WER;
import static de.familienaudit.vorlage.domain.sitzung.Probe.plan;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("V-5, V-16, G-1: Was aus einer Sitzung geworden ist, bleibt")
class SessionKeepsWhatBecameOfItTest {

    private static final Instant SPAETER = Instant.parse("2024-05-04T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GEPLANT, absagen, -",
                "GEPLANT, stattgefunden, -",
                "GEPLANT, aendern, -",
                "GEPLANT, zuruecknehmen, -",
                "ABGESAGT, absagen, V-5.schon_abgesagt",
                "ABGESAGT, stattgefunden, V-5.abgesagt_bleibt",
                "ABGESAGT, aendern, V-5.abgesagt_bleibt",
                "ABGESAGT, zuruecknehmen, -",
                "STATTGEFUNDEN, absagen, V-5.absage_nach_sitzung",
                "STATTGEFUNDEN, stattgefunden, V-16.schon_stattgefunden",
                "STATTGEFUNDEN, aendern, -",
                "STATTGEFUNDEN, zuruecknehmen, -",
                "ZURUECKGENOMMEN, absagen, G-1.schon_zurueckgenommen",
                "ZURUECKGENOMMEN, stattgefunden, G-1.schon_zurueckgenommen",
                "ZURUECKGENOMMEN, aendern, G-1.schon_zurueckgenommen",
                "ZURUECKGENOMMEN, zuruecknehmen, G-1.schon_zurueckgenommen"
            })
    @DisplayName("Jeder Schritt in jedem Stand: erlaubt oder mit seinem Grund abgelehnt")
    void every_step_in_every_state(Sitzungsstand stand, String schritt, String code) {
        Sitzung sitzung = Probe.im(stand);
        assertThat(Refusals.of(() -> schritt(sitzung, schritt)))
                .extracting(Violation::code)
                .isEqualTo(code == null ? java.util.List.of() : java.util.List.of(code));
    }

    private static void schritt(Sitzung sitzung, String schritt) {
        switch (schritt) {
            case "absagen" -> sitzung.absagen("Saal gesperrt", WER);
            case "stattgefunden" -> sitzung.stattgefunden(HEUTE);
            case "aendern" -> sitzung.aendern(plan("2024-05-03"), "Tippfehler", HEUTE, SPAETER);
            default -> sitzung.zuruecknehmen("Irrtum", WER);
        }
    }

    @Test
    @DisplayName("V-5: Abgesagt wird mit Grund; wer und wann bleibt dabei")
    void cancelled() {
        Sitzung sitzung = Probe.geplant("2024-06-01");
        assertThat(Refusals.of(() -> sitzung.absagen(" ", WER)))
                .containsExactly(Violation.at("grund", "V-5.absage_ohne_grund"));
        assertThat(Refusals.of(() -> sitzung.absagen("x".repeat(1001), WER)))
                .containsExactly(Violation.zuLang("grund", 1001, 1000));
        sitzung.absagen(" Saal gesperrt ", WER);
        assertThat(sitzung.steht()).isFalse();
        assertThat(sitzung.absage()).hasValueSatisfying(a -> {
            assertThat(a.grund()).isEqualTo("Saal gesperrt");
            assertThat(a.von()).isEqualTo("Gerda Grün");
            assertThat(a.am()).isEqualTo(JETZT);
        });
    }

    @Test
    @DisplayName("V-16: Was stattfand, behält seinen Tag; Stunden, Ort und Form lassen sich mit Grund berichtigen")
    void held() {
        Sitzung sitzung = Probe.im(Sitzungsstand.STATTGEFUNDEN);
        assertThat(Refusals.of(() -> sitzung.aendern(plan("2024-05-04"), "Verlegt", HEUTE, SPAETER)))
                .containsExactly(Violation.at("tag", "V-16.verlegt_nach_sitzung", HEUTE));
        assertThat(Refusals.of(() -> sitzung.aendern(plan("2024-05-03"), "", HEUTE, SPAETER)))
                .containsExactly(Violation.at("grund", "G-1.aenderung_ohne_grund"));
        sitzung.aendern(plan("2024-05-03", Sitzungsform.VIDEO, false), "Form verlesen", HEUTE, SPAETER);
        assertThat(sitzung.plan().form()).isEqualTo(Sitzungsform.VIDEO);
        assertThat(sitzung.aenderungsgrund()).isEqualTo("Form verlesen");
        assertThat(sitzung.terminSeit()).isEqualTo(JETZT);
    }

    @Test
    @DisplayName(
            "V-16: Verlegt wird auf heute oder später; die Fristen zählen ab dem Tag, an dem der Termin festgelegt wurde")
    void moved() {
        Sitzung sitzung = Probe.geplant("2024-06-01");
        assertThat(Refusals.of(() -> sitzung.aendern(plan("2024-05-02"), "Früher", HEUTE, SPAETER)))
                .containsExactly(Violation.at("tag", "V-16.tag_vergangen"));
        sitzung.aendern(plan("2024-06-01"), "Ort ergänzt", HEUTE, SPAETER);
        assertThat(sitzung.terminSeit()).isEqualTo(JETZT);
        sitzung.aendern(plan("2024-06-02"), "Verlegt", HEUTE, SPAETER);
        assertThat(sitzung.terminSeit()).isEqualTo(SPAETER);
        assertThat(Refusals.of(() -> sitzung.stattgefunden(HEUTE)))
                .containsExactly(
                        Violation.of("V-16.noch_nicht", plan("2024-06-02").tag()));
    }

    @Test
    @DisplayName("G-1: Zurückgenommen wird mit Grund, und nichts davon zählt noch")
    void taken_back() {
        Sitzung sitzung = Probe.geplant("2024-06-01");
        assertThat(Refusals.of(() -> sitzung.zuruecknehmen("", WER)))
                .containsExactly(Violation.at("grund", "G-1.aenderung_ohne_grund"));
        sitzung.zuruecknehmen("Doppelt", WER);
        assertThat(sitzung.stand()).isEqualTo(Sitzungsstand.ZURUECKGENOMMEN);
        assertThat(sitzung.hatFristen()).isFalse();
        assertThat(sitzung.ruecknahme())
                .hasValueSatisfying(r -> assertThat(r.grund()).isEqualTo("Doppelt"));
    }

    @Test
    @DisplayName("V-5: Nur eine abgesagte Sitzung bekommt einen neuen Termin")
    void no_successor() {
        Sitzung sitzung = Probe.geplant("2024-06-01");
        assertThat(Refusals.of(() -> sitzung.ersetzenDurch(Probe.geplant("2024-06-02"))))
                .containsExactly(Violation.of("V-5.nicht_abgesagt"));
        assertThat(sitzung.nachfolgerId()).isEmpty();
    }
}
