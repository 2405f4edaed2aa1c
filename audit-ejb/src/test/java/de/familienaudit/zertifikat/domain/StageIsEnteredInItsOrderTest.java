package de.familienaudit.zertifikat.domain;

import static de.familienaudit.zertifikat.domain.Angaben.lage;
import static de.familienaudit.zertifikat.domain.Angaben.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Angabenlage;
import de.familienaudit.zertifikat.domain.VerleihungRule.Voraussetzung;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Z-1, Z-4, Z-6, Z-9: Jede Stufe kommt in ihrer Folge, und jeder Schritt nur, wo er hingehört")
class StageIsEnteredInItsOrderTest {

    private static final LocalDate HEUTE = tag("30.11.2026");
    private static final Verleihung VOLL =
            new Verleihung(tag("27.10.2020"), "", tag("10.06.2020"), "Kreistag", tag("01.02.2020"));

    @DisplayName("Z-1: Alle Stufen nach allem, was verliehen sein kann")
    @ParameterizedTest(name = "{0} nach {1}: {2}")
    @CsvSource({
        "GRUNDZERTIFIKAT, '', ''",
        "GRUNDZERTIFIKAT, GRUNDZERTIFIKAT, ''",
        "GRUNDZERTIFIKAT, ERHALTUNGSZERTIFIKAT, ''",
        "BILANZIERUNGSZERTIFIKAT, '', Z-1.vorgaengerin_fehlt",
        "BILANZIERUNGSZERTIFIKAT, GRUNDZERTIFIKAT, ''",
        "BILANZIERUNGSZERTIFIKAT, BILANZIERUNGSZERTIFIKAT, Z-1.vorgaengerin_fehlt",
        "ERHALTUNGSZERTIFIKAT, '', Z-1.vorgaengerin_fehlt",
        "ERHALTUNGSZERTIFIKAT, GRUNDZERTIFIKAT, Z-1.vorgaengerin_fehlt",
        "ERHALTUNGSZERTIFIKAT, BILANZIERUNGSZERTIFIKAT, ''"
    })
    void folge(Stufe stufe, String verliehen, String code) {
        List<Stufe> verliehene = verliehen.isEmpty() ? List.of() : List.of(Stufe.valueOf(verliehen));
        assertThat(codes(VerleihungRule.fehlendes(stufe, VOLL, new Voraussetzung(verliehene, true, true))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @DisplayName("Z-9: Was je Stufe da sein muss, fehlt einzeln und mit seinem Satz")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "GRUNDZERTIFIKAT, Z-9.verleihung_fehlt Z-9.vereinbarung_nicht_beschlossen Z-9.erklaerung_nicht_unterschrieben",
        "BILANZIERUNGSZERTIFIKAT, Z-9.verleihung_fehlt Z-9.vereinbarung_nicht_beschlossen Z-9.erklaerung_nicht_unterschrieben",
        "ERHALTUNGSZERTIFIKAT, Z-9.beschluss_fehlt Z-9.vertrag_fehlt"
    })
    void voraussetzungen(Stufe stufe, String codes) {
        Verleihung leer = new Verleihung(null, "", null, "", null);
        assertThat(codes(VerleihungRule.fehlendes(
                        stufe, leer, new Voraussetzung(List.of(Stufe.values()), false, false))))
                .containsExactly(codes.split(" "));
        assertThat(VerleihungRule.fehlendes(stufe, VOLL, new Voraussetzung(List.of(Stufe.values()), true, true)))
                .isEmpty();
    }

    @DisplayName("Z-2, Z-6: Wer drei Jahre gilt, hat einen letzten Tag, ein Erhaltungszertifikat keinen")
    @ParameterizedTest(name = "{0}, genannt {1}: {2}")
    @CsvSource({
        "GRUNDZERTIFIKAT, true, ''",
        "GRUNDZERTIFIKAT, false, form.pflichtfeld",
        "BILANZIERUNGSZERTIFIKAT, true, ''",
        "BILANZIERUNGSZERTIFIKAT, false, form.pflichtfeld",
        "ERHALTUNGSZERTIFIKAT, true, Z-6.ohne_ende",
        "ERHALTUNGSZERTIFIKAT, false, ''"
    })
    void letzterTag(Stufe stufe, boolean genannt, String code) {
        assertThat(codes(VerleihungRule.ende("ende", stufe, genannt)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("Z-9: Was noch nicht war, kann niemand eintragen")
    void zukunft() {
        Verleihung morgen = new Verleihung(HEUTE.plusDays(1), "", HEUTE, "", HEUTE.plusDays(2));
        assertThat(VerleihungRule.zukunft(morgen, HEUTE))
                .extracting(Violation::field)
                .containsExactly("verliehenAm", "vertragAm");
    }

    @DisplayName("Z-6: Anerkannt wird nur ein Erhaltungszertifikat, einmal, an einem Tag, an dem es gilt")
    @ParameterizedTest(name = "{0} am {1}: {2}")
    @CsvSource({
        "GRUNDZERTIFIKAT, 01.01.2025, Z-6.nur_erhaltung",
        "BILANZIERUNGSZERTIFIKAT, 01.01.2025, Z-6.nur_erhaltung",
        "ERHALTUNGSZERTIFIKAT, 30.11.2023, Z-4.vor_dem_beginn",
        "ERHALTUNGSZERTIFIKAT, 01.12.2026, Z-4.in_der_zukunft"
    })
    void anerkennung(Stufe stufe, String wann, String code) {
        assertThat(Refusals.codes(() -> zertifikat(stufe).anerkennen(tag(wann), "Bescheid", HEUTE)))
                .containsExactly(code);
    }

    @Test
    @DisplayName("Z-6: Die Anerkennung gilt ab ihrem Tag, ein zweites Mal geht nicht")
    void anerkannt() {
        Zertifikat erhaltung = zertifikat(Stufe.ERHALTUNGSZERTIFIKAT);
        assertThat(Refusals.codes(() -> erhaltung.anerkennen(tag("01.12.2024"), " ", HEUTE)))
                .containsExactly("form.pflichtfeld");
        erhaltung.anerkennen(tag("01.12.2024"), "Bescheid", HEUTE);
        assertThat(erhaltung.anerkanntAb()).contains(tag("01.12.2024"));
        assertThat(Refusals.codes(() -> erhaltung.anerkennen(tag("02.12.2024"), "Bescheid", HEUTE)))
                .containsExactly("Z-6.schon_anerkannt");
    }

    @DisplayName("Z-4: Entzug und Rückgabe treffen jede Stufe einmal, an einem Tag, an dem sie gilt")
    @ParameterizedTest
    @CsvSource({"GRUNDZERTIFIKAT", "BILANZIERUNGSZERTIFIKAT", "ERHALTUNGSZERTIFIKAT"})
    void beendet(Stufe stufe) {
        for (Beendigungsart art : Beendigungsart.values()) {
            Zertifikat zertifikat = zertifikat(stufe);
            assertThat(Refusals.codes(
                            () -> zertifikat.beenden(new Beendigung(art, tag("30.11.2023"), "Verein", "Brief"))))
                    .containsExactly("Z-4.vor_dem_beginn");
            zertifikat.beenden(new Beendigung(art, tag("31.03.2025"), "Verein", "Brief"));
            assertThat(Refusals.codes(
                            () -> zertifikat.beenden(new Beendigung(art, tag("01.02.2025"), "Verein", "Brief"))))
                    .containsExactly("Z-4.schon_beendet");
        }
        if (stufe.istBefristet()) {
            assertThat(Refusals.codes(() -> zertifikat(stufe)
                            .beenden(new Beendigung(Beendigungsart.ENTZOGEN, tag("01.12.2026"), "Verein", "Brief"))))
                    .containsExactly("Z-4.nach_dem_ende");
        }
    }

    @Test
    @DisplayName("G-3: Solange ungeklärt ist, wann es gilt, gibt es keinen Schritt")
    void ungeklaert() {
        Zertifikat offen = new Zertifikat(1, Stufe.GRUNDZERTIFIKAT, VOLL, Nacherfassung.KEINE, wer());
        assertThat(Refusals.codes(() ->
                        offen.beenden(new Beendigung(Beendigungsart.ENTZOGEN, tag("01.12.2024"), "Verein", "Brief"))))
                .containsExactly("Z-4.geltung_ungeklaert");
    }

    private static Zertifikat zertifikat(Stufe stufe) {
        Zertifikat zertifikat = new Zertifikat(1, stufe, VOLL, Nacherfassung.KEINE, wer());
        Angabenlage ende = stufe.istBefristet() ? lage("30.11.2026 [A]") : Angabenlage.LEER;
        zertifikat.gilt(new Geltung(1, stufe, lage("01.12.2023 [A]"), ende, null, null));
        return zertifikat;
    }

    private static Erfassung wer() {
        return new Erfassung(Instant.EPOCH, "Projektleitung");
    }

    private static List<String> codes(List<Violation> verstoesse) {
        return verstoesse.stream().map(Violation::code).toList();
    }
}
