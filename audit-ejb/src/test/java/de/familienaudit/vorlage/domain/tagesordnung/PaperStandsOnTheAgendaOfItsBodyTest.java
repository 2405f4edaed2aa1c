package de.familienaudit.vorlage.domain.tagesordnung;

import static de.familienaudit.vorlage.domain.tagesordnung.Probe.ANDERES;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.RAT;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.geplant;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.geplantIn;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.papier;
import static de.familienaudit.vorlage.domain.tagesordnung.Probe.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierlage;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-2, V-5, V-7, V-10, V-16: Auf eine Tagesordnung kommt eine eingereichte Vorlage mit der geplanten Zeile ihres Gremiums")
class PaperStandsOnTheAgendaOfItsBodyTest {

    private final Sitzung sitzung = Probe.sitzung(1, "2026-12-10");
    private final Vorlage eingereicht = Probe.imProgramm(Papiergang.EINGEREICHT, true);

    @Test
    @DisplayName("Eingereicht, geplant, richtiges Gremium: nichts hindert; Nacherfasstes auch nicht")
    void fits() {
        assertThat(codes(eingereicht, papier(geplant(RAT, "")), 1, true)).isEmpty();
        assertThat(codes(Probe.nacherfasst(), papier(geplant(RAT, "")), 1, true))
                .isEmpty();
        assertThat(codes(eingereicht, papier(geplant(RAT, "")), 1, false)).isEmpty();
    }

    @Test
    @DisplayName("V-7: Ein Entwurf, eine Vorlage in Abstimmung und eine zurückgezogene stehen auf keiner Tagesordnung")
    void notSubmitted() {
        for (Papiergang gang : List.of(Papiergang.ENTWURF, Papiergang.IN_ABSTIMMUNG, Papiergang.ZURUECKGEZOGEN)) {
            assertThat(codes(Probe.imProgramm(gang, true), papier(geplant(RAT, "")), 1, true))
                    .containsExactly("V-7.nicht_eingereicht");
        }
    }

    @Test
    @DisplayName("V-10: Eine nichtöffentliche Vorlage steht nur im nichtöffentlichen Teil")
    void secret() {
        Vorlage geheim = Probe.imProgramm(Papiergang.EINGEREICHT, false);
        assertThat(codes(geheim, papier(geplant(RAT, "")), 1, true)).containsExactly("V-10.nur_nichtoeffentlich");
        assertThat(codes(geheim, papier(geplant(RAT, "")), 1, false)).isEmpty();
    }

    @Test
    @DisplayName("V-2, V-5: Es muss die Zeile dieses Gremiums sein, noch geplant und in keiner anderen Sitzung")
    void wrongRow() {
        assertThat(codes(eingereicht, papier(geplant(ANDERES, "")), 1, true)).containsExactly("V-2.anderes_gremium");
        assertThat(codes(eingereicht, papier(geplant(RAT, "")), 2, true)).containsExactly("V-2.anderes_gremium");
        assertThat(codes(eingereicht, papier(geplant(RAT, "")), 0, true)).containsExactly("V-2.anderes_gremium");
        assertThat(codes(
                        eingereicht,
                        papier(zeile(RAT, "2026-11-01", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.BEHANDELT, null)),
                        1,
                        true))
                .containsExactly("V-5.nicht_geplant");
        assertThat(codes(eingereicht, papier(geplantIn(5, "2026-12-08")), 1, true))
                .containsExactly("V-16.andere_sitzung");
        assertThat(codes(eingereicht, papier(geplantIn(1, "2026-12-10"), geplant(RAT, "")), 2, true))
                .containsExactly("V-16.schon_auf_tagesordnung");
    }

    @Test
    @DisplayName("V-16: Eine abgesagte Sitzung bekommt keine Tagesordnung mehr")
    void cancelled() {
        sitzung.absagen("Saal", Probe.WER);
        assertThat(codes(eingereicht, papier(geplant(RAT, "")), 1, true)).containsExactly("V-16.sitzung_steht_nicht");
    }

    @Test
    @DisplayName(
            "V-6: Nicht vor einer früheren Zeile und nicht nach einer späteren; gleiche Tage und Ausgefallenes sind in Ordnung")
    void order() {
        assertThat(codes(eingereicht, papier(geplant(ANDERES, "2026-12-11"), geplant(RAT, "")), 2, true))
                .containsExactly("V-6.reihenfolge");
        assertThat(codes(eingereicht, papier(geplant(RAT, ""), geplant(ANDERES, "2026-12-09")), 1, true))
                .containsExactly("V-6.reihenfolge");
        assertThat(codes(eingereicht, papier(geplant(ANDERES, "2026-12-10"), geplant(RAT, "")), 2, true))
                .isEmpty();
        assertThat(codes(
                        eingereicht,
                        papier(
                                zeile(ANDERES, "2026-12-11", Beratungsrolle.VORBERATUNG, Beratungsstand.ABGESAGT, null),
                                geplant(RAT, "")),
                        2,
                        true))
                .isEmpty();
        assertThat(codes(Probe.nacherfasst(), papier(geplant(ANDERES, "2026-12-11"), geplant(RAT, "")), 2, true))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "V-13: Eine Eilentscheidung kommt nach der Unterschrift auf Tagesordnungen, bei jedem Gremium zu seiner Zeit")
    void urgentDecision() {
        Papier p = papier(
                zeile(ANDERES, "2026-12-11", Beratungsrolle.KENNTNISNAHME, Beratungsstand.GEPLANT, null),
                zeile(RAT, "", Beratungsrolle.KENNTNISNAHME, Beratungsstand.GEPLANT, null));
        assertThat(codes(eingereicht, p, 2, true)).containsExactly("V-6.reihenfolge");
        Papier eil = new Papier(
                p.nummer(),
                Vorlagenart.EILENTSCHEIDUNG,
                p.text(),
                p.kaemmerei(),
                p.ausfertigung(),
                p.folge(),
                p.finanzen(),
                p.herkunft());
        assertThat(codes(eingereicht, eil, 2, true)).containsExactly("V-13.erst_nach_der_entscheidung");
        eingereicht.beraten(
                eil, new Papierlage(Papierstand.BESCHLOSSEN, LocalDate.of(2026, 12, 1), Set.of(), Set.of(), Set.of()));
        assertThat(codes(eingereicht, eil, 2, true)).isEmpty();
    }

    @Test
    @DisplayName(
            "V-5: Verknüpft wird eine Zeile, die dasselbe Gremium und denselben Tag nennt; Abgesagtes nur mit Abgesagtem")
    void linked() {
        Papier behandelt =
                papier(zeile(RAT, "2026-12-10", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.BEHANDELT, null));
        Papier abgesagt = papier(zeile(RAT, "2026-12-10", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.ABGESAGT, null));
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), behandelt, 1))
                .isTrue();
        assertThat(PunktRule.verknuepfbar(sitzung, eingereicht, behandelt, 1)).isFalse();
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), behandelt, 2))
                .isFalse();
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), behandelt, 0))
                .isFalse();
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), papier(geplant(RAT, "2026-12-11")), 1))
                .isFalse();
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), papier(geplant(ANDERES, "2026-12-10")), 1))
                .isFalse();
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), papier(geplantIn(3, "2026-12-10")), 1))
                .isFalse();
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), abgesagt, 1))
                .isFalse();
        sitzung.absagen("Saal", Probe.WER);
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), abgesagt, 1))
                .isTrue();
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), behandelt, 1))
                .isFalse();
    }

    @Test
    @DisplayName(
            "V-5: Was abgesetzt, vertagt, verwiesen, zurückgestellt oder abgesagt wurde, kommt noch einmal, einmal")
    void again() {
        for (Beratungsstand stand : Beratungsstand.values()) {
            Beratung alte = zeile(RAT, "2026-11-26", Beratungsrolle.ENTSCHEIDUNG, stand, 5L);
            boolean nachzuholen = stand.kannNachfolgerinHaben();
            String sonst = stand == Beratungsstand.GEPLANT ? "V-16.andere_sitzung" : "V-5.nicht_geplant";
            assertThat(codes(eingereicht, papier(alte), 1, true))
                    .as(stand.name())
                    .isEqualTo(nachzuholen ? List.of() : List.of(sonst));
            assertThat(PunktRule.wirdAngeboten(sitzung, eingereicht, papier(alte), 1))
                    .as(stand.name())
                    .isEqualTo(nachzuholen);
        }
        Beratung ersetzte = zeile(RAT, "2026-11-26", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.VERTAGT, 5L)
                .mit(Beratungsstand.VERTAGT, new Verbleib("Zeit", 2));
        assertThat(codes(eingereicht, papier(ersetzte, geplantIn(6, "2026-12-08")), 1, true))
                .containsExactly("V-5.nicht_geplant");
    }

    @Test
    @DisplayName("V-5, V-6: Nachgeholt wird hinter dem, was bis dahin berät, und nicht vor dem Tag, an dem es ausfiel")
    void againInOrder() {
        Beratung spaeter = zeile(RAT, "2026-12-11", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.VERWIESEN, 5L);
        assertThat(codes(eingereicht, papier(spaeter), 1, true)).containsExactly("V-6.reihenfolge");
        assertThat(PunktRule.wirdAngeboten(sitzung, eingereicht, papier(spaeter), 1))
                .isTrue();
        Beratung verwiesen = zeile(RAT, "2026-11-26", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.VERWIESEN, 5L);
        assertThat(codes(eingereicht, papier(verwiesen, geplant(ANDERES, "2026-12-03")), 1, true))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "V-5: Was nacherfasst in dieser Sitzung vertagt wurde, wird verknüpft; Geplantes von diesem Tag aufgesetzt")
    void linkedOrPutOn() {
        Papier vertagt = papier(zeile(RAT, "2026-12-10", Beratungsrolle.ENTSCHEIDUNG, Beratungsstand.VERTAGT, null));
        assertThat(PunktRule.verknuepfbar(sitzung, Probe.nacherfasst(), vertagt, 1))
                .isTrue();
        assertThat(PunktRule.wirdAngeboten(sitzung, Probe.nacherfasst(), vertagt, 1))
                .isFalse();
        assertThat(PunktRule.wirdAngeboten(sitzung, eingereicht, vertagt, 1)).isTrue();
        assertThat(PunktRule.wirdAngeboten(sitzung, Probe.nacherfasst(), papier(geplant(RAT, "2026-12-10")), 1))
                .isTrue();
    }

    @Test
    @DisplayName("V-16: Ein Punkt ohne Vorlage hat einen Titel von höchstens 300 Zeichen")
    void title() {
        assertThat(PunktRule.titel("Anfragen")).isEmpty();
        assertThat(PunktRule.titel(" ")).extracting(Violation::code).containsExactly("form.pflichtfeld");
        assertThat(PunktRule.titel("x".repeat(301))).extracting(Violation::code).containsExactly("form.zu_lang");
    }

    private List<String> codes(Vorlage vorlage, Papier papier, int zeile, boolean oeffentlich) {
        return PunktRule.einplanbar(sitzung, vorlage, papier, zeile, oeffentlich).stream()
                .map(Violation::code)
                .toList();
    }
}
