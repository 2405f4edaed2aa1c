package de.familienaudit.vorlage.domain.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierkreis;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-5, V-7: Eine zurückgezogene Vorlage steht auf keiner Tagesordnung mehr, und niemand stimmt mehr über sie ab")
class WithdrawnPaperGoesNoFurtherTest {

    private static final Papierlage OFFEN = new Papierlage(Papierstand.EINGEREICHT, null, Set.of(), Set.of(), Set.of());

    @Test
    @DisplayName("Abgesetzt wird, was in einer Sitzung geplant ist; Behandeltes und Zeilen ohne Sitzung bleiben")
    void takenOff() {
        Beratung behandelt = zeile(Beratungsstand.BEHANDELT, 1L);
        Beratung geplant = zeile(Beratungsstand.GEPLANT, 2L);
        Beratung ohneSitzung = zeile(Beratungsstand.GEPLANT, null);
        Papier danach = RuecknahmeRule.vonTagesordnungen(papier(behandelt, geplant, ohneSitzung), "Überholt");
        assertThat(danach.folge())
                .containsExactly(
                        behandelt, geplant.mit(Beratungsstand.ABGESETZT, new Verbleib("Überholt", null)), ohneSitzung);
        assertThat(RuecknahmeRule.vonTagesordnungen(papier(behandelt), "Überholt"))
                .isEqualTo(papier(behandelt));
    }

    @Test
    @DisplayName("V-7: War die Sitzung schon, wird erst eingetragen, was dort aus ihr wurde")
    void notAfterTheSession() {
        Papier papier = papier(zeile(Beratungsstand.GEPLANT, 2L));
        LocalDate tag = LocalDate.parse("2026-12-10");
        assertThat(RuecknahmeRule.hindernis(papier, tag)).isEmpty();
        assertThat(RuecknahmeRule.hindernis(papier, tag.plusDays(1))).contains(Violation.of("V-7.sitzung_war", tag));
        assertThat(RuecknahmeRule.hindernis(papier(zeile(Beratungsstand.GEPLANT, null)), tag.plusDays(1)))
                .isEmpty();
        assertThat(RuecknahmeRule.hindernis(papier(zeile(Beratungsstand.VERTAGT, 2L)), tag.plusDays(1)))
                .isEmpty();
    }

    @Test
    @DisplayName("Zu ihr lässt sich nichts mehr erfassen")
    void noVotes() {
        Vorlage vorlage = new Vorlage(1, papier(), OFFEN, new Papierkreis(null, true), 5);
        assertThat(RuecknahmeRule.gehtWeiter(vorlage)).isTrue();
        assertThat(RuecknahmeRule.verstoss(vorlage, "zeilen:0:ja")).isEmpty();
        vorlage.zurueckziehen(papier(), OFFEN, new Ruecknahme("Überholt", new Erfassung(Instant.EPOCH, "Gerda Grün")));
        assertThat(RuecknahmeRule.gehtWeiter(vorlage)).isFalse();
        assertThat(RuecknahmeRule.verstoss(vorlage, "zeilen:0:ja")).hasValueSatisfying(v -> assertThat(v)
                .isEqualTo(Violation.at("zeilen:0:ja", "V-7.ist_zurueckgezogen")));
    }

    private static Beratung zeile(Beratungsstand stand, Long sitzung) {
        return new Beratung(
                7L,
                LocalDate.parse("2026-12-10"),
                Beratungsrolle.ENTSCHEIDUNG,
                stand,
                Entscheidungsmarke.GANZ,
                Verbleib.OHNE,
                "",
                new Sitzungsbezug(sitzung, 1),
                List.of());
    }

    private static Papier papier(Beratung... folge) {
        return new Papier(
                "",
                Vorlagenart.BESCHLUSSVORLAGE,
                new Papiertext("Betreff", "Beschluss", "Sachverhalt", "Amt", ""),
                Kaemmereiangabe.KEINE,
                Ausfertigung.KEINE,
                List.of(folge),
                List.of(),
                new Herkunft("", ""));
    }
}
