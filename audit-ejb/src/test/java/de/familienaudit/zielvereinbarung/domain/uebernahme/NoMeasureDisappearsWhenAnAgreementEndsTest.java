package de.familienaudit.zielvereinbarung.domain.uebernahme;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.melder;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsereignis;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsgang;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenende;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Meldung;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A-10: Jede offene Maßnahme wird übernommen oder mit Grund beendet; keine verschwindet")
class NoMeasureDisappearsWhenAnAgreementEndsTest {

    private final Zielvereinbarung alte = Beispiel.zielvereinbarung();
    private final Zielvereinbarung neue = Beispiel.zielvereinbarung();
    private final Uebernahme uebernahme = new Uebernahme(alte, neue, erfassung());
    private final Uebernahme schliessung = new Uebernahme(alte, null, erfassung());

    @ParameterizedTest
    @EnumSource(Massnahmenstatus.class)
    void whatIsNeitherUmgesetztNorEntfallenNeedsADecision(Massnahmenstatus status) {
        List<Massnahmennummer> offen =
                UebernahmeRule.unentschieden(List.of(stand(1, "1.1.1", status)), Map.of(), Set.of());

        assertThat(offen.isEmpty())
                .isEqualTo(status == Massnahmenstatus.UMGESETZT || status == Massnahmenstatus.ENTFALLEN);
    }

    @Test
    void carriedOverCountsOnlyWhileTheSuccessorHasIt() {
        List<UebernahmeRule.Stand> drei = List.of(geplant(1, "1.1.1"), geplant(2, "1.1.2"), geplant(3, "1.1.10"));
        Map<Long, Uebernahmeentscheidung> entschieden = Map.of(
                1L, Uebernahmeentscheidung.uebernehmen(uebernahme, 1, erfassung()),
                2L, Uebernahmeentscheidung.enthalten(uebernahme, 2, 20, false, erfassung()),
                3L, Uebernahmeentscheidung.beenden(uebernahme, 3, "Kein Geld", erfassung()));

        assertThat(UebernahmeRule.unentschieden(drei, entschieden, Set.of(1L, 20L)))
                .isEmpty();
        assertThat(UebernahmeRule.unentschieden(drei, entschieden, Set.of(20L))).containsExactly(nummer("1.1.1"));
        assertThat(UebernahmeRule.unentschieden(drei, entschieden, Set.of()))
                .containsExactly(nummer("1.1.1"), nummer("1.1.2"));
        assertThat(UebernahmeRule.unentschieden(drei, Map.of(), Set.of(1L)))
                .as("to be in the successor by chance is no decision")
                .hasSize(3);
    }

    @Test
    void theRefusalNamesTheMissingNumbers() {
        List<Massnahmennummer> viele = new ArrayList<>();
        for (int i = 1; i <= 21; i++) {
            viele.add(Massnahmennummer.of(1, 1, i));
        }
        assertThat(Refusals.of(() -> UebernahmeRule.requireEntschieden("Alt", List.of())))
                .isEmpty();
        assertThat(Refusals.of(() -> UebernahmeRule.requireEntschieden("Alt", viele.subList(0, 2))))
                .containsExactly(Violation.of("A-10.unentschieden", "Alt", 2, "1.1.1, 1.1.2"));
        assertThat(Refusals.of(() -> UebernahmeRule.requireEntschieden("Alt", viele)))
                .singleElement()
                .satisfies(v -> assertThat(v.params().get(2).toString()).endsWith("1.1.20, …"));
    }

    @Test
    void endingNeedsAReason() {
        assertThat(Refusals.of(() -> Uebernahmeentscheidung.beenden(uebernahme, 1, " ", erfassung())))
                .containsExactly(Violation.at("grund", "A-10.grund_fehlt"));
        assertThat(Refusals.of(() -> Uebernahmeentscheidung.beenden(uebernahme, 1, "x".repeat(2001), erfassung())))
                .containsExactly(Violation.zuLang("grund", 2001, 2000));
        Uebernahmeentscheidung e = Uebernahmeentscheidung.beenden(schliessung, 1, " Kein Geld ", erfassung());
        assertThat(e.grund()).isEqualTo("Kein Geld");
        assertThat(e.nachfolgende()).isEmpty();
        assertThat(e.bleibtDieselbe()).isFalse();
    }

    @Test
    @DisplayName("A-10: without a successor nothing can be carried over, and an agreement never succeeds itself")
    void withoutASuccessorMeasuresOnlyEnd() {
        Violation ohne = Violation.at("art", "A-10.ohne_nachfolgerin");
        assertThat(Refusals.of(() -> Uebernahmeentscheidung.uebernehmen(schliessung, 1, erfassung())))
                .containsExactly(ohne);
        assertThat(Refusals.of(() -> Uebernahmeentscheidung.enthalten(schliessung, 1, 2, true, erfassung())))
                .containsExactly(ohne);
        assertThat(Refusals.codes(() -> new Uebernahme(alte, alte, erfassung())))
                .containsExactly("A-10.eigene_nachfolgerin");
        assertThat(schliessung.nachfolgerin()).isEmpty();
        assertThat(uebernahme.nachfolgerin()).containsSame(neue);
    }

    @Test
    @DisplayName("ADR 1: a new measure of the successor becomes the old one; one with a history stays what it is")
    void theIdentityIsKeptWhereThatFits() {
        Uebernahmeentscheidung ersetzt = Uebernahmeentscheidung.enthalten(uebernahme, 1, 20, true, erfassung());
        assertThat(ersetzt.bleibtDieselbe()).isTrue();
        assertThat(ersetzt.nachfolgende()).contains(1L);
        assertThat(ersetzt.ersetzte()).contains(20L);
        Uebernahmeentscheidung geht = Uebernahmeentscheidung.enthalten(uebernahme, 2, 1, false, erfassung());
        assertThat(geht.bleibtDieselbe()).isFalse();
        assertThat(geht.ersetzte()).isEmpty();
        geht.fuehrtZu(20);
        assertThat(geht.nachfolgende()).contains(20L);
        assertThat(geht.gilt(Set.of(20L))).isTrue();
        assertThat(geht.uebernahme()).isSameAs(uebernahme);
    }

    @Test
    void decisionsStayOnceTheSuccessorIsDecided() {
        for (Fassungsstatus s : List.of(Fassungsstatus.ENTWURF, Fassungsstatus.GEPRUEFT)) {
            assertThat(Refusals.of(() -> UebernahmeRule.requireAenderbar(Optional.of(s), true, null)))
                    .isEmpty();
        }
        assertThat(Refusals.of(() -> UebernahmeRule.requireAenderbar(Optional.empty(), true, Uebernahmeart.BEENDEN)))
                .isEmpty();
        Optional<Fassungsstatus> beschlossen = Optional.of(Fassungsstatus.BESCHLOSSEN);
        assertThat(Refusals.codes(() -> UebernahmeRule.requireAenderbar(beschlossen, true, Uebernahmeart.BEENDEN)))
                .containsExactly("A-10.nachfolgerin_beschlossen");
        assertThat(Refusals.codes(() -> UebernahmeRule.requireAenderbar(beschlossen, false, Uebernahmeart.UEBERNEHMEN)))
                .containsExactly("A-10.nachfolgerin_beschlossen");
        assertThat(Refusals.of(() -> UebernahmeRule.requireAenderbar(beschlossen, false, Uebernahmeart.BEENDEN)))
                .as("a measure that was reopened since")
                .isEmpty();
    }

    @Test
    void aNewAgreementWaitsUntilSomebodySaidWhatBecomesOfTheOldOne() {
        assertThat(Refusals.of(() -> UebernahmeRule.requireBegonnen("Alt", Optional.empty(), HEUTE)))
                .containsExactly(Violation.of("A-10.uebernahme_fehlt", "Alt"));
        assertThat(Refusals.of(() -> UebernahmeRule.requireBegonnen("Alt", Optional.of(HEUTE), HEUTE)))
                .hasSize(1);
        assertThat(Refusals.of(() -> UebernahmeRule.requireBegonnen("Später", Optional.of(HEUTE.plusDays(1)), HEUTE)))
                .as("an older agreement, recorded afterwards, succeeds nothing")
                .isEmpty();
    }

    @Test
    void nothingIsDecidedAfterTheEnd() {
        assertThat(uebernahme.wirksamAm()).isEmpty();
        uebernahme.wirksam(HEUTE);
        Violation schon = Violation.of("A-10.schon_wirksam", HEUTE);
        assertThat(Refusals.of(() -> uebernahme.wirksam(HEUTE))).containsExactly(schon);
        assertThat(Refusals.of(() -> Uebernahmeentscheidung.uebernehmen(uebernahme, 1, erfassung())))
                .containsExactly(schon);
        assertThat(uebernahme.wirksamAm()).contains(HEUTE);
    }

    @Test
    @DisplayName("A-10, A-7: the end is a report entfallen with the reason, by whoever lets it take effect")
    void anEndingMeasureIsReportedAsEntfallen() {
        Fortschritt fortschritt = Beispiel.fortschrittIn(Massnahmenstatus.IN_UMSETZUNG);
        LocalDate letzte = fortschritt.letzteMeldungAm().orElseThrow();

        Optional<Meldung> meldung = Massnahmenende.melden(fortschritt, KREISTAG, "Kein Geld", melder(), HEUTE);

        assertThat(meldung).hasValueSatisfying(m -> {
            assertThat(m.status()).isEqualTo(Massnahmenstatus.ENTFALLEN);
            assertThat(m.stand()).as("never before the last report").isEqualTo(letzte);
            assertThat(m.gemeldetVon()).isEqualTo("Erika Muster");
        });
        assertThat(fortschritt.status()).isEqualTo(Massnahmenstatus.ENTFALLEN);
        assertThat(Massnahmenende.melden(fortschritt, HEUTE, "Nochmal", melder(), HEUTE))
                .as("closed meanwhile: it stays as it is")
                .isEmpty();
        assertThat(Massnahmenende.fortgefuehrtIn(nummer("1.2.3"), "Bänke", "Vereinbarung 2028"))
                .isEqualTo("Fortgeführt in Maßnahme 1.2.3 „Bänke“ der Vereinbarung 2028.");
    }

    @Test
    void anAgreementIsClosedWithAReason() {
        Fassung fassung = Beispiel.fassung(Fassungsstatus.BESCHLOSSEN, Fassungsstatus.IN_KRAFT);
        assertThat(Refusals.codes(() -> Fassungsgang.schliessen(fassung, " ", erfassung(), HEUTE)))
                .containsExactly("A-9.grund_fehlt");
        Fassungsereignis ereignis = Fassungsgang.schliessen(fassung, "Kreisreform", erfassung(), HEUTE);
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.ABGELOEST);
        assertThat(ereignis.grund()).isEqualTo("Kreisreform");
    }

    private static UebernahmeRule.Stand geplant(long id, String nummer) {
        return stand(id, nummer, Massnahmenstatus.GEPLANT);
    }

    private static UebernahmeRule.Stand stand(long id, String nummer, Massnahmenstatus status) {
        return new UebernahmeRule.Stand(id, nummer(nummer), status);
    }
}
