package de.familienaudit.vorlage.domain.sitzung;

import static de.familienaudit.vorlage.domain.sitzung.Probe.plan;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Feiertag;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-16, G-7: Auffälliges an einer Sitzung ist eine Bemerkung und keine Ablehnung")
class RemarksOfASessionRefuseNothingTest {

    private static final Umstaende GEWOEHNLICH = new Umstaende(null, true, true, false);
    private static final Ladungsregel MIT_ALLEM = new Ladungsregel(5, 8, 14);

    @Test
    @DisplayName("An einem gewöhnlichen Tag mit genug Zeit davor ist nichts zu bemerken")
    void nothing() {
        assertThat(bemerkungen(Probe.geplant("2024-05-22"), GEWOEHNLICH, MIT_ALLEM))
                .isEmpty();
    }

    @Test
    @DisplayName("Feiertag, Sonntag, weitere Sitzung am selben Tag, Gremium besteht nicht")
    void day() {
        LocalDate tag = LocalDate.parse("2026-05-17");
        assertThat(bemerkungen(
                        Probe.geplant("2026-05-17"),
                        new Umstaende(Feiertag.PFINGSTMONTAG, false, true, true),
                        MIT_ALLEM))
                .containsExactly(
                        Violation.of("V-16.feiertag", tag, Feiertag.PFINGSTMONTAG),
                        Violation.of("V-16.sonntag", tag),
                        Violation.of("V-16.selber_tag", tag),
                        Violation.of("V-2.gremium_besteht_nicht", tag));
    }

    @Test
    @DisplayName("Eine abgesagte stört keine andere am selben Tag")
    void cancelled() {
        Sitzung sitzung = Probe.geplant("2024-05-22");
        sitzung.absagen("Erkrankt", Probe.WER);
        assertThat(bemerkungen(sitzung, new Umstaende(null, true, true, true), MIT_ALLEM))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Fristen, die schon vorbei waren, als der Termin festgelegt wurde; am letzten Tag selbst ist noch Zeit")
    void too_late() {
        LocalDate heute = Probe.HEUTE;
        assertThat(bemerkungen(Probe.geplant("2024-05-08"), GEWOEHNLICH, MIT_ALLEM))
                .containsExactly(
                        Violation.of("V-16.vorlagen_vorbei", LocalDate.parse("2024-04-24"), heute),
                        Violation.of("V-16.ladung_post_vorbei", LocalDate.parse("2024-04-29"), heute),
                        Violation.of("V-16.ladung_vorbei", LocalDate.parse("2024-05-02"), heute));
        assertThat(bemerkungen(Probe.geplant("2024-05-08"), GEWOEHNLICH, Ladungsregel.GESETZ))
                .isEmpty();
        assertThat(bemerkungen(Probe.geplant("2024-05-06"), GEWOEHNLICH, Ladungsregel.GESETZ))
                .containsExactly(
                        Violation.of("V-16.ladung_vorbei", LocalDate.parse("2024-05-01"), heute),
                        Violation.of("V-16.tagesordnung_vorbei", LocalDate.parse("2024-05-02"), heute));
        assertThat(bemerkungen(
                        Probe.geplant(plan("2024-05-06", Sitzungsform.PRAESENZ, true)),
                        GEWOEHNLICH,
                        Ladungsregel.GESETZ))
                .isEmpty();
    }

    @Test
    @DisplayName("G-7: Nacherfasstes setzt keine Frist in Gang; eine Form, die es noch nicht gab, wird bemerkt")
    void recorded() {
        assertThat(bemerkungen(Probe.nacherfasst(plan("2024-05-02")), GEWOEHNLICH, MIT_ALLEM))
                .isEmpty();
        Sitzung frueh = Probe.nacherfasst(plan("2020-04-01", Sitzungsform.UMLAUF, false));
        assertThat(frueh.hatFristen()).isFalse();
        assertThat(bemerkungen(frueh, GEWOEHNLICH, MIT_ALLEM))
                .containsExactly(
                        Violation.of("V-16.form_gab_es_nicht", Sitzungsform.UMLAUF, LocalDate.parse("2021-04-01")));
    }

    @Test
    @DisplayName("Zu einem Umlauf wird nicht geladen")
    void umlauf() {
        Sitzung sitzung = Probe.geplant(plan("2024-05-06", Sitzungsform.UMLAUF, false));
        assertThat(sitzung.hatFristen()).isFalse();
        assertThat(bemerkungen(sitzung, GEWOEHNLICH, MIT_ALLEM)).isEmpty();
    }

    @Test
    @DisplayName("Ohne Festlegung gilt das Gesetz: vier volle Kalendertage")
    void law() {
        OptionalInt nichts = OptionalInt.empty();
        assertThat(Ladungsregel.von(nichts, nichts, nichts)).isEqualTo(Ladungsregel.GESETZ);
        assertThat(Ladungsregel.GESETZ).isEqualTo(new Ladungsregel(4, null, null));
        assertThat(Ladungsregel.von(OptionalInt.of(5), OptionalInt.of(8), OptionalInt.of(14)))
                .isEqualTo(MIT_ALLEM);
    }

    private static List<Violation> bemerkungen(Sitzung sitzung, Umstaende umstaende, Ladungsregel regel) {
        return SitzungsbemerkungenRule.bemerkungen(sitzung, umstaende, regel);
    }
}
