package de.familienaudit.vorlage.domain.bekanntgabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsform;
import de.familienaudit.vorlage.domain.umsetzung.Bekanntmachungsangabe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-16, V-10: Die Tagesordnung einer öffentlichen Sitzung wird mit Tag und Ort bekannt gemacht")
class AgendaOfAPublicSessionIsPublishedTest {

    private static final LocalDate VIERTER = LocalDate.of(2023, 12, 9);

    @Test
    @DisplayName(
            "Nur die einer öffentlichen Sitzung, die steht und etwas im öffentlichen Teil hat; ein Umlauf hat keine")
    void onlyOfAPublicSession() {
        Sitzung sitzung = Muster.sitzung();
        assertThat(BekanntgabeRule.hindernis(sitzung, true, 1)).isEmpty();
        assertThat(BekanntgabeRule.hindernis(sitzung, true, 0)).contains(Violation.of("V-16.bekannt_ohne_punkt"));
        assertThat(BekanntgabeRule.hindernis(sitzung, false, 1))
                .contains(Violation.of("V-16.bekannt_nichtoeffentlich"));
        assertThat(BekanntgabeRule.hindernis(Muster.sitzung(Sitzungsform.UMLAUF, false), true, 1))
                .isEmpty();
        assertThat(BekanntgabeRule.hindernis(Muster.nacherfasst(), true, 1)).isEmpty();
        sitzung.absagen("Krank", Muster.am(2));
        assertThat(BekanntgabeRule.hindernis(sitzung, true, 1)).contains(Violation.of("V-16.sitzung_steht_nicht"));
    }

    @Test
    @DisplayName(
            "Der Tag liegt nicht in der Zukunft, und nicht nach der Sitzung, wann immer sie eingetragen wurde; der Ort ist genannt")
    void dayAndPlace() {
        assertThat(pruefe(VIERTER)).isEmpty();
        assertThat(pruefe(Muster.EINGETRAGEN)).isEmpty();
        assertThat(pruefe(Muster.SITZUNG)).isEmpty();
        assertThat(pruefe(Muster.EINGETRAGEN.minusDays(1))).isEmpty();
        assertThat(pruefe(Muster.SITZUNG.plusDays(1))).containsExactly("tag V-16.bekannt_nach_sitzung");
        assertThat(pruefe(LocalDate.of(2024, 1, 2))).containsExactly("tag V-16.bekannt_in_zukunft");
        assertThat(Muster.codes(
                        BekanntgabeRule.verstoesse(new Bekanntmachungsangabe(null, " "), Muster.SITZUNG, VIERTER)))
                .containsExactly("tag V-16.bekannt_tag_fehlt", "ort V-16.bekannt_ort_fehlt");
        assertThat(Muster.codes(BekanntgabeRule.verstoesse(
                        new Bekanntmachungsangabe(VIERTER, "x".repeat(301)), Muster.SITZUNG, VIERTER)))
                .containsExactly("ort form.zu_lang");
    }

    @Test
    @DisplayName("G-7: Bei einer nacherfassten Sitzung liegt der Tag lange vor ihrer Eintragung; zu spät ist da nichts")
    void recordedAfterwards() {
        Sitzung sitzung = Muster.nacherfasst();
        LocalDate tag = sitzung.plan().tag();
        Bekanntmachungsangabe angabe = new Bekanntmachungsangabe(tag.minusDays(1), "Aushang");
        assertThat(BekanntgabeRule.verstoesse(angabe, tag, Muster.EINGETRAGEN)).isEmpty();
        assertThat(BekanntgabeRule.zuSpaet(new Bekanntgabe(sitzung, 1, angabe, Muster.am(1)), sitzung))
                .isEmpty();
    }

    @Test
    @DisplayName("Zu spät ist eine Bemerkung mit dem letzten Tag: dem vierten vorher, dringlich dem zweiten")
    void tooLate() {
        assertThat(zuSpaet(Muster.sitzung(), VIERTER)).isNull();
        assertThat(zuSpaet(Muster.sitzung(), VIERTER.plusDays(1))).isEqualTo(VIERTER);
        Sitzung dringlich = Muster.sitzung(Sitzungsform.PRAESENZ, true);
        assertThat(zuSpaet(dringlich, VIERTER.plusDays(2))).isNull();
        assertThat(zuSpaet(dringlich, VIERTER.plusDays(3))).isEqualTo(VIERTER.plusDays(2));
        assertThat(zuSpaet(Muster.sitzung(Sitzungsform.UMLAUF, false), Muster.SITZUNG))
                .as("an Umlauf is announced before, within no days")
                .isNull();
    }

    @Test
    @DisplayName(
            "Sie gilt für den Tag, den die Sitzung dabei hatte; eine Berichtigung ändert den nicht, und nichts geht verloren")
    void forTheDayOfTheSession() {
        Sitzung sitzung = Muster.sitzung();
        Bekanntgabe erste =
                new Bekanntgabe(sitzung, 1, new Bekanntmachungsangabe(VIERTER, " Amtsblatt 12 "), Muster.am(9));
        sitzung.aendern(
                Muster.plan(LocalDate.of(2023, 12, 20), Sitzungsform.PRAESENZ, false),
                "Saal belegt",
                VIERTER,
                Muster.am(10).am());
        Bekanntgabe zweite =
                erste.berichtigt(new Bekanntmachungsangabe(VIERTER, "Amtsblatt 13"), " Falsch ", Muster.am(11));
        assertThat(erste.istAbgeloest()).isTrue();
        assertThat(erste.angabe().ort()).isEqualTo("Amtsblatt 12");
        assertThat(zweite.sitzungstag()).isEqualTo(Muster.SITZUNG);
        assertThat(zweite.fassung()).isEqualTo(2);
        assertThat(zweite.grund()).isEqualTo("Falsch");
        Bekanntgabe weg = zweite.zurueckgenommen("Irrtum", Muster.am(12));
        assertThat(weg.gilt()).isFalse();
        assertThat(weg.angabe()).isEqualTo(zweite.angabe());
        assertThat(weg.sitzungId()).isEqualTo(sitzung.id());
    }

    private static LocalDate zuSpaet(Sitzung sitzung, LocalDate tag) {
        Bekanntgabe bekanntgabe =
                new Bekanntgabe(sitzung, 1, new Bekanntmachungsangabe(tag, "Amtsblatt"), Muster.am(9));
        return BekanntgabeRule.zuSpaet(bekanntgabe, sitzung).orElse(null);
    }

    private static List<String> pruefe(LocalDate tag) {
        return Muster.codes(BekanntgabeRule.verstoesse(
                new Bekanntmachungsangabe(tag, "Amtsblatt"), Muster.SITZUNG, LocalDate.of(2024, 1, 1)));
    }
}
