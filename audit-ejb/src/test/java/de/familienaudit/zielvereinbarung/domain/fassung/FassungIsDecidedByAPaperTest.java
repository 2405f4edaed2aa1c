package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fassungIn;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.vorlage;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A-9, V-11: Eine Vorlage beschließt die Fassung; was sie zurücknimmt, steht als eigener Schritt da")
class FassungIsDecidedByAPaperTest {

    @Test
    @DisplayName("V-11: beschlossen am Tag der Vorlage, mit ihr als Beleg")
    void decided() {
        Fassung fassung = fassungIn(Fassungsstatus.GEPRUEFT);
        Fassungsereignis e = Beispiel.beschliessen(fassung, KREISTAG);

        assertThat(fassung.status()).isEqualTo(Fassungsstatus.BESCHLOSSEN);
        assertThat(e.status()).isEqualTo(Fassungsstatus.BESCHLOSSEN);
        assertThat(e.datum()).isEqualTo(KREISTAG);
        assertThat(e.vorlageId()).contains(17L);
        assertThat(e.ausgang()).contains(Beschlussausgang.ANGENOMMEN);
        assertThat(e.istNacherfasst()).isTrue();
        assertThat(e.hebtAuf()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fassungsstatus.class)
    @DisplayName("V-11: beschlossen und abgelehnt wird nur, was geprüft ist; Nacherfasstes auch ohne belegte Prüfung")
    void everyState(Fassungsstatus status) {
        for (boolean nacherfasst : new boolean[] {false, true}) {
            boolean erlaubt = status == Fassungsstatus.GEPRUEFT
                    || nacherfasst
                            && EnumSet.of(Fassungsstatus.ENTWURF, Fassungsstatus.ZUR_PRUEFUNG)
                                    .contains(status);
            Vorlagenbeschluss beschluss = new Vorlagenbeschluss(17, KREISTAG, nacherfasst);
            Fassung eine = fassungIn(status);
            assertThat(Fassungsbeschluss.beschliessen(eine, beschluss, nacherfasst, List.of(), erfassung())
                            .isPresent())
                    .isEqualTo(erlaubt);
            assertThat(eine.status()).isEqualTo(erlaubt ? Fassungsstatus.BESCHLOSSEN : status);
            Fassung andere = fassungIn(status);
            assertThat(Fassungsbeschluss.ablehnen(andere, beschluss, List.of(), erfassung())
                            .isPresent())
                    .isEqualTo(erlaubt);
            assertThat(andere.status()).isEqualTo(erlaubt ? Fassungsstatus.ENTWURF : status);
            assertThat(Fassungsbeschluss.hindernisse(fassungIn(status), KREISTAG, nacherfasst, List.of(), List.of()))
                    .isEqualTo(erlaubt ? List.of() : List.of(Violation.of("V-11.nicht_bereit", 1, status)));
        }
    }

    @Test
    @DisplayName("A-3, G-7: was fehlt oder nicht zusammenpasst, wird vorher gesagt, alles auf einmal")
    void preconditions() {
        Fassung fassung = Beispiel.zurPruefung();
        Fassungsereignis geprueft = Fassungsgang.pruefen(fassung, "Gut.", erfassung(), HEUTE);

        assertThat(Fassungsbeschluss.hindernisse(
                        fassung, KREISTAG, true, List.of(geprueft), List.of(nummer("1.1.1"), nummer("1.1.2"))))
                .containsExactly(
                        Violation.of("G-7.vor_frueherem", Fassungsstatus.GEPRUEFT, HEUTE),
                        Violation.of("A-3.ohne_federfuehrung", "1.1.1, 1.1.2"));
        assertThat(Fassungsbeschluss.hindernisse(fassung, null, false, List.of(geprueft), List.of()))
                .as("no day yet")
                .isEmpty();
        Fassungsereignis frueher = Beispiel.beschliessen(fassungIn(Fassungsstatus.GEPRUEFT), HEUTE);
        assertThat(Fassungsbeschluss.hindernisse(fassung, KREISTAG, true, List.of(frueher), List.of()))
                .as("what papers did before is judged by the papers")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Beschlussausgang.class,
            names = {"AUSGESETZT", "AUFGEHOBEN", "BERICHTIGT"})
    @DisplayName("V-11: ausgesetzt, aufgehoben, berichtigt: ein eigener Schritt, die Fassung ist wieder geprüft")
    void takenAway(Beschlussausgang ausgang) {
        for (Fassungsstatus status : List.of(Fassungsstatus.BESCHLOSSEN, Fassungsstatus.UNTERZEICHNET)) {
            Fassung fassung = fassungIn(Fassungsstatus.GEPRUEFT);
            Fassungsereignis beschluss = Beispiel.beschliessen(fassung, KREISTAG);
            if (status == Fassungsstatus.UNTERZEICHNET) {
                Fassungsgang.unterzeichnen(fassung, "Landrätin", erfassung(), HEUTE);
            }
            Fassungsereignis e = Fassungsbeschluss.zuruecknehmen(beschluss, vorlage(HEUTE), ausgang, erfassung());

            assertThat(fassung.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
            assertThat(e.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
            assertThat(e.ausgang()).contains(ausgang);
            assertThat(e.datum()).isEqualTo(HEUTE);
            assertThat(beschluss.datum()).as("nothing is overwritten").isEqualTo(KREISTAG);
        }
    }

    @Test
    @DisplayName("V-11: was in Kraft ist, wird nicht zurückgenommen, ehe eine andere Fassung es ablöst")
    void inForce() {
        Fassung fassung = Beispiel.entwurf();
        Fassungsereignis beschluss = Beispiel.beschliessen(fassung, KREISTAG);
        Beispiel.nacherfassen(fassung, Beispiel.nacherfassung(Fassungsstatus.IN_KRAFT, KREISTAG), List.of());

        assertThat(Refusals.of(() -> Fassungsbeschluss.zuruecknehmen(
                        beschluss, vorlage(HEUTE), Beschlussausgang.AUFGEHOBEN, erfassung())))
                .containsExactly(Violation.of("V-11.in_kraft", 1));
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.IN_KRAFT);
        Beispiel.nacherfassen(fassung, Beispiel.nacherfassung(Fassungsstatus.ABGELOEST, HEUTE), List.of());
        Fassungsereignis e =
                Fassungsbeschluss.zuruecknehmen(beschluss, vorlage(HEUTE), Beschlussausgang.AUFGEHOBEN, erfassung());
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.ABGELOEST);
        assertThat(e.status()).isEqualTo(Fassungsstatus.ABGELOEST);
    }

    @Test
    @DisplayName("V-7: endet die Aussetzung, gilt auch die Unterschrift wieder")
    void suspensionEnds() {
        Fassung fassung = fassungIn(Fassungsstatus.GEPRUEFT);
        Fassungsereignis beschluss = Beispiel.beschliessen(fassung, KREISTAG);
        Fassungsereignis unterschrift = Fassungsgang.unterzeichnen(fassung, "Landrätin", erfassung(), HEUTE);
        Fassungsereignis aus =
                Fassungsbeschluss.zuruecknehmen(beschluss, vorlage(HEUTE), Beschlussausgang.AUSGESETZT, erfassung());
        List<Fassungsereignis> bisherige = List.of(beschluss, unterschrift, aus);

        assertThat(Fassungsbeschluss.beschliessen(fassung, vorlage(KREISTAG), true, bisherige, erfassung()))
                .isPresent();
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.UNTERZEICHNET);
    }

    @Test
    @DisplayName("G-1: was beschlossen war, wird nicht wieder Entwurf; was nie beschlossen war, schon")
    void decidedWordsStay() {
        Fassung fassung = fassungIn(Fassungsstatus.GEPRUEFT);
        Fassungsereignis beschluss = Beispiel.beschliessen(fassung, KREISTAG);
        Fassungsereignis aus =
                Fassungsbeschluss.zuruecknehmen(beschluss, vorlage(HEUTE), Beschlussausgang.AUFGEHOBEN, erfassung());

        assertThat(Refusals.of(() -> Fassungsbeschluss.pruefeRueckgabe(fassung, List.of(beschluss, aus))))
                .containsExactly(Violation.of("V-11.war_beschlossen", 1));
        assertThat(Fassungsbeschluss.ablehnen(fassung, vorlage(HEUTE), List.of(beschluss, aus), erfassung()))
                .isPresent();
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
        Fassung nie = fassungIn(Fassungsstatus.GEPRUEFT);
        Fassungsereignis vertagt =
                Fassungsbeschluss.vermerken(nie, vorlage(KREISTAG), Beschlussausgang.VERTAGT, erfassung());
        assertThat(Refusals.of(() -> Fassungsbeschluss.pruefeRueckgabe(nie, List.of(vertagt))))
                .isEmpty();
        assertThat(nie.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
        assertThat(vertagt.ausgang()).contains(Beschlussausgang.VERTAGT);
    }

    @Test
    @DisplayName("V-11: ein anderer Tag des Beschlusses liegt nicht nach dem, was auf ihm ruht")
    void anotherDay() {
        Fassung fassung = Beispiel.entwurf();
        Fassungsereignis beschluss = Beispiel.beschliessen(fassung, KREISTAG);
        Fassungsereignis inKraft = Beispiel.nacherfassen(
                fassung, Beispiel.nacherfassung(Fassungsstatus.IN_KRAFT, KREISTAG.plusDays(1)), List.of());

        assertThat(Fassungsbeschluss.hindernisseDesTages(List.of(beschluss, inKraft), KREISTAG, KREISTAG.plusDays(1)))
                .isEmpty();
        assertThat(Fassungsbeschluss.hindernisseDesTages(List.of(beschluss, inKraft), KREISTAG, KREISTAG.plusDays(2)))
                .containsExactly(
                        Violation.of("V-11.tag_nach_spaeterem", Fassungsstatus.IN_KRAFT, KREISTAG.plusDays(1)));
        Fassungsereignis neu = Fassungsbeschluss.tagBerichtigen(beschluss, vorlage(KREISTAG.minusDays(1)), erfassung());
        assertThat(neu.status()).isEqualTo(Fassungsstatus.BESCHLOSSEN);
        assertThat(neu.datum()).isEqualTo(KREISTAG.minusDays(1));
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.IN_KRAFT);
    }

    @Test
    @DisplayName("G-7: Was eine Vorlage zurücknahm oder nur vertagte, hält keinen späteren Schritt auf")
    void takenAwayStopsNothing() {
        Fassung fassung = fassungIn(Fassungsstatus.GEPRUEFT);
        Fassungsereignis vertagt =
                Fassungsbeschluss.vermerken(fassung, vorlage(HEUTE), Beschlussausgang.VERTAGT, erfassung());
        Fassungsereignis beschluss = Beispiel.beschliessen(fassung, KREISTAG);

        assertThat(Refusals.of(() -> Beispiel.nacherfassen(
                        fassung,
                        Beispiel.nacherfassung(Fassungsstatus.UNTERZEICHNET, KREISTAG),
                        List.of(vertagt, beschluss))))
                .isEmpty();
    }

    @Test
    @DisplayName("A-9: Geringfügiges, das schon gilt, behält seinen Stand, beschlossen und zurückgenommen")
    void geringfuegigKeepsItsState() {
        Fassung fassung = Beispiel.entwurf();
        Fassungsgang.geringfuegigInKraft(
                fassung, Fortschreibungsart.GERINGFUEGIG, "Umzug", List.of(), erfassung(), KREISTAG);
        Fassungsereignis mit = Fassungsbeschluss.mitbeschliessen(fassung, vorlage(HEUTE), erfassung());

        assertThat(mit.status()).isEqualTo(Fassungsstatus.BESCHLOSSEN);
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.IN_KRAFT);
        assertThat(Fassungsbeschluss.zuruecknehmen(mit, vorlage(HEUTE), Beschlussausgang.BERICHTIGT, erfassung())
                        .status())
                .isEqualTo(Fassungsstatus.IN_KRAFT);
    }

    @Test
    @DisplayName("A-5, A-8: mit dem Beschluss gehen auch Beginn und Meldepflicht zurück, gemeldet bleibt gemeldet")
    void measuresFollow() {
        Fortschritt f = Beispiel.fortschritt("nach KT-Beschluss", "IV. Quartal 2020");
        f.beschlossen(KREISTAG);
        f.beschlussBerichtigt(HEUTE, null);
        assertThat(f.beobachtetSeit()).as("another day's decision").contains(KREISTAG);
        f.beschlussBerichtigt(KREISTAG, KREISTAG.plusDays(1));
        assertThat(f.beobachtetSeit()).contains(KREISTAG.plusDays(1));
        f.beschlussBerichtigt(KREISTAG.plusDays(1), null);
        assertThat(f.beobachtetSeit()).isEmpty();
        assertThat(f.beginn().hatGrenzen()).isFalse();

        Fortschritt gemeldet = Beispiel.fortschrittIn(Massnahmenstatus.IN_UMSETZUNG);
        gemeldet.beschlussBerichtigt(KREISTAG, null);
        assertThat(gemeldet.beobachtetSeit()).contains(KREISTAG);
        assertThat(gemeldet.beginn()).isEqualTo(Zeitangabe.of("I. Quartal 2020"));
    }
}
