package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.KREISTAG;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fassungIn;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-9: Eine Fassung wird geprüft und beschlossen, ehe sie gilt; Geringfügiges gilt sofort")
class FassungIsExaminedAndDecidedBeforeItHoldsTest {

    private static final Beschluss KREISTAGSBESCHLUSS =
            new Beschluss("Kreistag", KREISTAG, votes(Abstimmungsausgang.ANGENOMMEN, 30, 2), "Niederschrift", "");
    private static final Beschluss LEER =
            new Beschluss(" ", null, new Abstimmung(null, null, null, null, ""), "", "x".repeat(2001));

    @Test
    void theAuditorSaysSomething() {
        Fassung fassung = Beispiel.zurPruefung();

        assertThat(Refusals.of(() -> Fassungsgang.pruefen(fassung, " ", erfassung(), HEUTE)))
                .containsExactly(Violation.at("aussage", "A-9.aussage_fehlt"));
        assertThat(Refusals.of(() -> Fassungsgang.pruefen(fassung, "x".repeat(2001), erfassung(), HEUTE)))
                .containsExactly(Violation.zuLang("aussage", 2001, 2000));
        Fassungsereignis ereignis = Fassungsgang.pruefen(fassung, " Angemessen. ", erfassung(), HEUTE);

        assertThat(fassung.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
        assertThat(ereignis.grund()).isEqualTo("Angemessen.");
        assertThat(ereignis.istNacherfasst()).isFalse();
        assertThat(ereignis.datum()).isEqualTo(HEUTE);
        assertThat(ereignis.fassung()).isSameAs(fassung);
    }

    @Test
    void aDecisionNamesBodyDayVotesAndSource() {
        Fassung fassung = fassungIn(Fassungsstatus.GEPRUEFT);

        assertThat(Refusals.of(() -> decide(fassung, LEER)))
                .containsExactly(
                        Violation.at("gremium", "A-9.gremium_fehlt"),
                        Violation.at("beschlussDatum", "G-7.datum_fehlt"),
                        Violation.at("ausgang", "A-9.ausgang_fehlt"),
                        Violation.at("abstimmung", "A-9.abstimmung_fehlt"),
                        Violation.at("beschlussQuelle", "G-7.quelle_fehlt"),
                        Violation.zuLang("beschlussBemerkung", 2001, 2000));
        assertThat(Refusals.of(() -> decide(fassung, on(HEUTE.plusDays(1)))))
                .containsExactly(Violation.at("beschlussDatum", "G-7.datum_in_der_zukunft", HEUTE.plusDays(1)));
        Fassungsereignis ereignis = decide(fassung, KREISTAGSBESCHLUSS);

        assertThat(fassung.status()).isEqualTo(Fassungsstatus.BESCHLOSSEN);
        assertThat(ereignis.gremium()).isEqualTo("Kreistag");
        assertThat(ereignis.abstimmung()).isEqualTo(votes(Abstimmungsausgang.ANGENOMMEN, 30, 2));
        assertThat(ereignis.istNacherfasst()).isTrue();
    }

    @Test
    @DisplayName("A-3: nobody decides while a measure has no accountable Stelle; nor before the examination")
    void theDecisionWaitsForItsPreconditions() {
        Fassung fassung = Beispiel.zurPruefung();
        Fassungsereignis geprueft = Fassungsgang.pruefen(fassung, "Gut.", erfassung(), HEUTE);

        assertThat(Refusals.of(() -> Fassungsgang.beschliessen(
                        fassung,
                        KREISTAGSBESCHLUSS,
                        List.of(geprueft),
                        List.of(nummer("1.1.1"), nummer("1.1.2")),
                        erfassung(),
                        HEUTE)))
                .containsExactly(
                        Violation.at("beschlussDatum", "G-7.vor_frueherem", Fassungsstatus.GEPRUEFT, HEUTE),
                        Violation.of("A-3.ohne_federfuehrung", "1.1.1, 1.1.2"));
        assertThat(Refusals.of(() -> decide(Beispiel.entwurf(), KREISTAGSBESCHLUSS)))
                .containsExactly(Violation.of("A-9.uebergang", Fassungsstatus.ENTWURF, Fassungsstatus.BESCHLOSSEN));
    }

    @Test
    void geringfuegigTakesEffectAtOnceWithAReason() {
        Fassung fassung = Beispiel.entwurf();

        assertThat(Refusals.of(() -> atOnce(fassung, Fortschreibungsart.WESENTLICH, "")))
                .containsExactly(
                        Violation.at("geringfuegigGrund", "A-9.grund_fehlt"), Violation.of("A-9.nicht_geringfuegig"));
        assertThat(Refusals.of(() -> atOnce(fassung, Fortschreibungsart.OHNE_AENDERUNG, "Grund")))
                .containsExactly(Violation.of("A-9.ohne_aenderung"));
        assertThat(fassung.istGeringfuegig()).isFalse();
        Fassungsereignis ereignis = atOnce(fassung, Fortschreibungsart.GERINGFUEGIG, "Umzug");

        assertThat(fassung.status()).isEqualTo(Fassungsstatus.IN_KRAFT);
        assertThat(fassung.istGeringfuegig()).isTrue();
        assertThat(ereignis.grund()).isEqualTo("Umzug");
    }

    @Test
    void geringfuegigIsDecidedLaterAndKeepsItsState() {
        Fassung fassung = Beispiel.entwurf();
        atOnce(fassung, Fortschreibungsart.GERINGFUEGIG, "Umzug");

        assertThat(Refusals.of(
                        () -> Fassungsgang.mitbeschliessen(fassung, KREISTAGSBESCHLUSS, HEUTE, erfassung(), HEUTE)))
                .containsExactly(Violation.at("beschlussDatum", "G-7.vor_frueherem", Fassungsstatus.IN_KRAFT, HEUTE));
        assertThat(Refusals.of(() -> Fassungsgang.mitbeschliessen(Beispiel.entwurf(), LEER, HEUTE, erfassung(), HEUTE)))
                .contains(Violation.of("A-9.uebergang", Fassungsstatus.ENTWURF, Fassungsstatus.BESCHLOSSEN));
        Fassungsereignis beschluss = Fassungsgang.mitbeschliessen(fassung, on(HEUTE), HEUTE, erfassung(), HEUTE);

        assertThat(beschluss.status()).isEqualTo(Fassungsstatus.BESCHLOSSEN);
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.IN_KRAFT);
        Fassungsereignis mit = Fassungsgang.mitbeschlossen(fassung, beschluss, erfassung());
        assertThat(mit.gremium()).isEqualTo("Kreistag");
        assertThat(mit.datum()).isEqualTo(HEUTE);
    }

    @Test
    void givingUpNeedsAReason() {
        Fassung fassung = Beispiel.entwurf();

        assertThat(Refusals.of(() -> Fassungsgang.verwerfen(fassung, "", erfassung(), HEUTE)))
                .containsExactly(Violation.at("verwerfenGrund", "A-9.grund_fehlt"));
        assertThat(Fassungsgang.verwerfen(fassung, "Kein Bedarf", erfassung(), HEUTE)
                        .grund())
                .isEqualTo("Kein Bedarf");
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.VERWORFEN);
    }

    @Test
    @DisplayName("A-2: an agreement without a document begins with the six Handlungsfelder of the audit")
    void sixHandlungsfelder() {
        assertThat(Handlungsfeldstandard.fuer(Beispiel.entwurf()))
                .extracting(h -> h.nummer() + " " + h.titel() + "|" + h.untertitel())
                .hasSize(6)
                .contains("4 Beratung und Unterstützung|Stärkung von Familienkompetenzen");
    }

    @Test
    @DisplayName(
            "A-9: a draft goes to examination when it changes something and nothing is missing; then its words are fixed")
    void toExamination() {
        Fassung fassung = Beispiel.entwurf();
        List<Violation> fehlendes = List.of(Violation.of("A-9.ohne_massnahme"));

        assertThat(Refusals.of(() -> Fassungsgang.zurPruefung(
                        fassung, Fortschreibungsart.OHNE_AENDERUNG, fehlendes, "x".repeat(2001), erfassung(), HEUTE)))
                .containsExactly(
                        Violation.zuLang("hinweis", 2001, 2000),
                        Violation.of("A-9.ohne_aenderung"),
                        Violation.of("A-9.ohne_massnahme"));
        assertThat(fassung.status()).isEqualTo(Fassungsstatus.ENTWURF);
        Fassungsereignis ereignis = Fassungsgang.zurPruefung(
                fassung, Fortschreibungsart.WESENTLICH, List.of(), " Neu ist 1.1.5. ", erfassung(), HEUTE);

        assertThat(fassung.status()).isEqualTo(Fassungsstatus.ZUR_PRUEFUNG);
        assertThat(ereignis.grund()).isEqualTo("Neu ist 1.1.5.");
        assertThat(Refusals.of(() -> fassung.bearbeitet(erfassung())))
                .containsExactly(Violation.of("G-1.kein_entwurf", 1, Fassungsstatus.ZUR_PRUEFUNG));
        assertThat(Refusals.of(() -> Fassungsgang.pruefen(Beispiel.entwurf(), "Gut.", erfassung(), HEUTE)))
                .as("nobody confirms a draft that is still being written")
                .containsExactly(Violation.of("A-9.uebergang", Fassungsstatus.ENTWURF, Fassungsstatus.GEPRUEFT));
    }

    @Test
    @DisplayName("A-9: what waits for examination or decision is returned with a reason and is a draft again")
    void returned() {
        for (Fassung fassung : List.of(Beispiel.zurPruefung(), fassungIn(Fassungsstatus.GEPRUEFT))) {
            assertThat(Refusals.of(() -> Fassungsgang.zurueckgeben(fassung, " ", erfassung(), HEUTE)))
                    .containsExactly(Violation.at("zurueckGrund", "A-9.grund_fehlt"));
            Fassungsereignis ereignis = Fassungsgang.zurueckgeben(fassung, "1.2 ist unklar", erfassung(), HEUTE);

            assertThat(ereignis.grund()).isEqualTo("1.2 ist unklar");
            assertThat(fassung.status()).isEqualTo(Fassungsstatus.ENTWURF);
            fassung.bearbeitet(erfassung());
        }
        Fassung beschlossen = fassungIn(Fassungsstatus.BESCHLOSSEN);
        assertThat(Refusals.of(() -> Fassungsgang.zurueckgeben(beschlossen, "Grund", erfassung(), HEUTE)))
                .containsExactly(Violation.of("A-9.uebergang", Fassungsstatus.BESCHLOSSEN, Fassungsstatus.ENTWURF));
    }

    @Test
    @DisplayName("A-9: 0 Ja, 30 Nein, abgelehnt: the Fassung is a draft again; vertagt leaves it examined")
    void refusedAndPutOff() {
        Fassung abgelehnt = fassungIn(Fassungsstatus.GEPRUEFT);
        Fassungsereignis nein = decide(abgelehnt, voted(votes(Abstimmungsausgang.ABGELEHNT, 0, 30)));

        assertThat(abgelehnt.status()).isEqualTo(Fassungsstatus.ENTWURF);
        assertThat(nein.status()).isEqualTo(Fassungsstatus.ENTWURF);
        assertThat(nein.abstimmung().nein()).isEqualTo(30);
        Fassung vertagt = fassungIn(Fassungsstatus.GEPRUEFT);
        Fassungsereignis spaeter = Fassungsgang.beschliessen(
                vertagt,
                voted(new Abstimmung(Abstimmungsausgang.VERTAGT, 12, null, null, "")),
                List.of(),
                List.of(nummer("1.1.1")),
                erfassung(),
                HEUTE);

        assertThat(vertagt.status()).isEqualTo(Fassungsstatus.GEPRUEFT);
        assertThat(spaeter.abstimmung().ausgang()).isEqualTo(Abstimmungsausgang.VERTAGT);
        assertThat(Refusals.of(() -> decide(Beispiel.zurPruefung(), voted(votes(Abstimmungsausgang.ABGELEHNT, 0, 30)))))
                .containsExactly(
                        Violation.of("A-9.uebergang", Fassungsstatus.ZUR_PRUEFUNG, Fassungsstatus.BESCHLOSSEN));
    }

    @Test
    @DisplayName("A-9: what is in force already is not undone by a vote")
    void inForceIsNotUndoneByAVote() {
        Fassung fassung = Beispiel.entwurf();
        atOnce(fassung, Fortschreibungsart.GERINGFUEGIG, "Umzug");
        Beschluss abgelehnt =
                new Beschluss("Kreistag", HEUTE, votes(Abstimmungsausgang.ABGELEHNT, 3, 20), "Niederschrift", "");

        assertThat(Refusals.of(() -> Fassungsgang.mitbeschliessen(fassung, abgelehnt, HEUTE, erfassung(), HEUTE)))
                .containsExactly(Violation.at("ausgang", "A-9.gilt_schon"));
    }

    private static Beschluss voted(Abstimmung abstimmung) {
        return new Beschluss("Kreistag", KREISTAG, abstimmung, "Niederschrift", "");
    }

    private static Beschluss on(LocalDate tag) {
        return new Beschluss(
                "Kreistag",
                tag,
                new Abstimmung(Abstimmungsausgang.ANGENOMMEN, null, null, null, "einstimmig"),
                "Niederschrift",
                "");
    }

    private static Abstimmung votes(Abstimmungsausgang ausgang, int ja, int nein) {
        return new Abstimmung(ausgang, ja, nein, null, "");
    }

    private static Fassungsereignis decide(Fassung fassung, Beschluss beschluss) {
        return Fassungsgang.beschliessen(fassung, beschluss, List.of(), List.of(), erfassung(), HEUTE);
    }

    private static Fassungsereignis atOnce(Fassung fassung, Fortschreibungsart art, String grund) {
        return Fassungsgang.geringfuegigInKraft(fassung, art, grund, List.of(), erfassung(), HEUTE);
    }
}
