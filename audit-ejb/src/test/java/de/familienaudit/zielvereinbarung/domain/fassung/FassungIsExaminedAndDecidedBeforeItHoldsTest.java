package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.fassungIn;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-9: Eine Fassung wird geprüft und beschlossen, ehe sie gilt; Geringfügiges gilt sofort")
class FassungIsExaminedAndDecidedBeforeItHoldsTest {

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

    private static Fassungsereignis atOnce(Fassung fassung, Fortschreibungsart art, String grund) {
        return Fassungsgang.geringfuegigInKraft(fassung, art, grund, List.of(), erfassung(), HEUTE);
    }
}
