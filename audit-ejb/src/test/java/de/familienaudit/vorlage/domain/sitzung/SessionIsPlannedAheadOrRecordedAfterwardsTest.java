package de.familienaudit.vorlage.domain.sitzung;

import static de.familienaudit.vorlage.domain.sitzung.Probe.BELEGT;
import static de.familienaudit.vorlage.domain.sitzung.Probe.HEUTE;
import static de.familienaudit.vorlage.domain.sitzung.Probe.plan;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-16, G-7: Eine Sitzung wird voraus geplant oder nacherfasst, wenn sie vergangen ist")
class SessionIsPlannedAheadOrRecordedAfterwardsTest {

    @Test
    @DisplayName("Geplant wird für heute oder später; alles steht so da, wie es eingetragen wurde")
    void planned() {
        Sitzung sitzung = Probe.geplant("2024-05-03");
        assertThat(sitzung.stand()).isEqualTo(Sitzungsstand.GEPLANT);
        assertThat(sitzung.plan())
                .isEqualTo(new Sitzungsplan(
                        HEUTE, LocalTime.of(17, 0), LocalTime.of(19, 30), "Ratssaal", Sitzungsform.PRAESENZ, false));
        assertThat(sitzung.quelle()).isEmpty();
        assertThat(sitzung.terminSeit()).isEqualTo(Probe.JETZT);
        assertThat(sitzung.erfassung().von()).isEqualTo("Gerda Grün");
        assertThat(sitzung.gremium()).isNotNull();
        assertThat(sitzung.version()).isZero();
        assertThat(SitzungsplanRule.geplant(plan("2024-05-02"), HEUTE))
                .containsExactly(Violation.at("tag", "V-16.tag_vergangen"));
    }

    @Test
    @DisplayName(
            "Nacherfasst wird mit Quelle und Grund, was vor heute lag; eine abgesagte auch mit dem Grund der Absage")
    void recorded() {
        Sitzung sitzung = Probe.nacherfasst(plan("2024-05-02"));
        assertThat(sitzung.stand()).isEqualTo(Sitzungsstand.STATTGEFUNDEN);
        assertThat(sitzung.quelle()).contains("Niederschrift");
        assertThat(sitzung.nacherfassungsgrund()).contains("Vor der Einführung");
        assertThat(sitzung.absage()).isEmpty();
        assertThat(SitzungsplanRule.nacherfasst(plan("2024-05-03"), HEUTE))
                .containsExactly(Violation.at("tag", "G-7.noch_nicht_vergangen"));

        Sitzung abgesagt = Probe.nacherfasstAbgesagt("2020-03-17");
        assertThat(abgesagt.absage()).hasValueSatisfying(a -> {
            assertThat(a.grund()).isEqualTo("Nicht genannt");
            assertThat(a.von()).isNull();
            assertThat(a.am()).isNull();
        });
        assertThat(Sitzung.nacherfassbar(
                        plan("2020-03-17"), Sitzungsstand.ABGESAGT, new Nacherfassung(null, " ", null), HEUTE))
                .containsExactly(
                        Violation.at("quelle", "G-7.quelle_fehlt"),
                        Violation.at("nacherfassungsgrund", "G-7.grund_fehlt"),
                        Violation.at("absage", "V-5.absage_ohne_grund"));
        assertThat(new Nacherfassung("x".repeat(301), "g", "").verstoesse(false))
                .containsExactly(Violation.zuLang("quelle", 301, 300));
    }

    @ParameterizedTest
    @EnumSource(
            value = Sitzungsstand.class,
            names = {"GEPLANT", "ZURUECKGENOMMEN"})
    @DisplayName("Was vergangen ist, hat stattgefunden oder wurde abgesagt")
    void recorded_as_planned(Sitzungsstand stand) {
        assertThat(Sitzung.nacherfassbar(plan("2020-03-17"), stand, BELEGT, HEUTE))
                .containsExactly(Violation.at("stand", "form.pflichtfeld"));
    }

    @ParameterizedTest
    @CsvSource({
        "17:00, 17:00, bis, V-16.ende_vor_beginn",
        "17:00, 16:59, bis, V-16.ende_vor_beginn",
        ", 16:59, von, V-16.beginn_fehlt"
    })
    @DisplayName("Das Ende liegt nach dem Beginn")
    void hours(LocalTime von, LocalTime bis, String feld, String code) {
        Sitzungsplan plan = new Sitzungsplan(HEUTE, von, bis, null, Sitzungsform.PRAESENZ, false);
        assertThat(SitzungsplanRule.geplant(plan, HEUTE)).containsExactly(Violation.at(feld, code));
    }

    @Test
    @DisplayName("Ohne Tag und Form, mit zu langem Ort: alles steht auf einmal an seinem Feld; Stunden dürfen fehlen")
    void everything_at_once() {
        assertThat(Refusals.of(() -> Probe.geplant(new Sitzungsplan(null, null, null, "x".repeat(301), null, false))))
                .containsExactly(
                        Violation.at("tag", "form.pflichtfeld"),
                        Violation.at("form", "form.pflichtfeld"),
                        Violation.zuLang("ort", 301, 300));
        assertThat(SitzungsplanRule.geplant(
                        new Sitzungsplan(HEUTE, null, null, null, Sitzungsform.UMLAUF, true), HEUTE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1989-12-31, true", "1990-01-01, false", "2034-05-03, false", "2034-05-04, true", "2204-05-03, true"})
    @DisplayName("Ein Tag, den es für eine Sitzung nicht geben kann, wird nicht angenommen")
    void impossible_day(LocalDate tag, boolean unmoeglich) {
        Sitzungsplan plan = new Sitzungsplan(tag, null, null, null, Sitzungsform.PRAESENZ, false);
        assertThat(SitzungsplanRule.allgemein(plan, HEUTE)
                        .contains(Violation.at("tag", "V-16.tag_unmoeglich", 1990, 10)))
                .isEqualTo(unmoeglich);
    }

    @Test
    @DisplayName("G-7: Nur bei Nacherfasstem darf die Form unbekannt sein")
    void form_unknown() {
        assertThat(SitzungsplanRule.nacherfasst(plan("2020-03-17", Sitzungsform.UNBEKANNT, false), HEUTE))
                .isEmpty();
        assertThat(SitzungsplanRule.geplant(plan("2024-06-01", Sitzungsform.UNBEKANNT, false), HEUTE))
                .containsExactly(Violation.at("form", "form.pflichtfeld"));
        Sitzung sitzung = Probe.geplant("2024-06-01");
        assertThat(Refusals.of(() -> sitzung.aendern(
                        plan("2024-06-01", Sitzungsform.UNBEKANNT, false), "Vergessen", HEUTE, Probe.JETZT)))
                .containsExactly(Violation.at("form", "form.pflichtfeld"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Sitzungsform.class,
            names = {"VIDEO", "UMLAUF"})
    @DisplayName("Video und Umlauf gibt es seit dem 01.04.2021; bei Nacherfasstem ist das eine Bemerkung")
    void forms(Sitzungsform form) {
        LocalDate damals = LocalDate.parse("2021-03-01");
        Violation zuFrueh = Violation.at("form", "V-16.form_zu_frueh", form, LocalDate.parse("2021-04-01"));
        assertThat(SitzungsplanRule.geplant(plan("2021-03-31", form, false), damals))
                .containsExactly(zuFrueh);
        assertThat(SitzungsplanRule.geplant(plan("2021-04-01", form, false), damals))
                .isEmpty();
        assertThat(SitzungsplanRule.geplant(plan("2021-03-31"), damals)).isEmpty();
        assertThat(SitzungsplanRule.nacherfasst(plan("2021-03-31", form, false), HEUTE))
                .isEmpty();
    }
}
