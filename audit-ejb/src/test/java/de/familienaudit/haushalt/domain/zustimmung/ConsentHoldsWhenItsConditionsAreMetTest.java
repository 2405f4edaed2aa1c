package de.familienaudit.haushalt.domain.zustimmung;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.satzung;
import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import de.familienaudit.haushalt.domain.jahr.Bindungsgrund;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import de.familienaudit.haushalt.domain.jahr.Vorhaben;
import de.familienaudit.haushalt.domain.jahr.Vorhaben.Herkunft;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsschritt;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.haushalt.domain.zustimmung.Bedingung.Erfuellung;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "H-4: Eine Zustimmung unter Bedingungen ist wirksam, wenn alle erfüllt sind; bis dahin zählt sie wie keine")
class ConsentHoldsWhenItsConditionsAreMetTest {

    private static final String ENTWURF = "ENTWURF 01.10.2023";
    private static final String BESCHLOSSEN = ENTWURF + ", BESCHLOSSEN 13.12.2023";
    private static final String BEKANNT =
            BESCHLOSSEN + ", VORGELEGT 20.12.2023, GENEHMIGT 01.03.2024, BEKANNTGEMACHT 14.03.2024";
    private static final Bedingung BESCHLUSS = Bedingung.ausDerSatzung(Bedingungsart.HAUSHALTSBESCHLUSS, 2024);
    private static final Bedingung RECHTSKRAFT = Bedingung.ausDerSatzung(Bedingungsart.RECHTSKRAFT, 2024);
    private static final Zustimmung BEISPIEL = erteilt("01.12.2023", BESCHLUSS, RECHTSKRAFT);
    private static final Vorhaben OHNE_GRUND =
            new Vorhaben(null, "", new Herkunft(Haushaltsteil.VERWALTUNGSHAUSHALT, false, false), null);

    @DisplayName("1.500 € im Jahr 2024, unter Haushaltsbeschluss und Rechtskraft: beide folgen aus der Satzung")
    @ParameterizedTest(name = "{0}: offen {1}, wirksam ab {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ENTWURF 01.10.2023                                                                  | HAUSHALTSBESCHLUSS RECHTSKRAFT |
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023                                          | RECHTSKRAFT |
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023, VORGELEGT 20.12.2023, GENEHMIGT 01.03.2024 | RECHTSKRAFT |
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023, VERSAGT 01.02.2024, ENTWURF 05.02.2024  | HAUSHALTSBESCHLUSS RECHTSKRAFT |
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023, GENEHMIGT 01.03.2024, BEKANNTGEMACHT 14.03.2024 | '' | 14.03.2024
            BEKANNTGEMACHT 14.03.2024                                                           | '' | 14.03.2024
            """)
    void beispiel(String schritte, String offen, String wirksamAb) {
        Map<Integer, Satzung> satzungen = satzungen(schritte);

        assertThat(String.join(
                        " ",
                        ZustimmungRule.offene(BEISPIEL, satzungen).stream()
                                .map(b -> b.art().name())
                                .toList()))
                .isEqualTo(offen);
        assertThat(ZustimmungRule.wirksamAb(BEISPIEL, satzungen).orElse(null))
                .isEqualTo(wirksamAb == null ? null : tag(wirksamAb));
    }

    @Test
    @DisplayName(
            "Ohne Bedingungen ist sie an ihrem Tag wirksam; sonst am letzten, der erfüllt ist, nie vor der Zustimmung"
                    + " selbst")
    void wirksamAb() {
        Map<Integer, Satzung> satzungen = satzungen(BEKANNT);
        Bedingung bescheid = Bedingung.mitNachweis(Bedingungsart.ZUWENDUNGSBESCHEID, "LSZ 2024");

        assertThat(ZustimmungRule.wirksamAb(erteilt("01.12.2023"), satzungen)).contains(tag("01.12.2023"));
        assertThat(ZustimmungRule.wirksamAb(erteilt("01.04.2024", BESCHLUSS, RECHTSKRAFT), satzungen))
                .contains(tag("01.04.2024"));
        assertThat(ZustimmungRule.wirksamAb(erteilt("01.12.2023", RECHTSKRAFT, bescheid), satzungen))
                .isEmpty();
        assertThat(ZustimmungRule.wirksamAb(
                        erteilt(
                                "01.12.2023",
                                RECHTSKRAFT,
                                bescheid.erfuellt(new Erfuellung(tag("20.05.2024"), "Bescheid"))),
                        satzungen))
                .contains(tag("20.05.2024"));
    }

    @Test
    @DisplayName("Eine abgelehnte oder zurückgenommene zählt wie keine, auch ohne offene Bedingung")
    void zaehltNicht() {
        for (Zustimmungsart art : List.of(Zustimmungsart.ABGELEHNT, Zustimmungsart.ZURUECKGENOMMEN)) {
            Zustimmung keine = new Zustimmung(art, tag("01.12.2023"), List.of());

            assertThat(ZustimmungRule.wirksamAb(keine, satzungen(BEKANNT))).isEmpty();
            assertThat(codes(keine, BEKANNT, "01.06.2024")).containsExactly("H-4.keine_zustimmung");
        }
        assertThat(codes(null, BEKANNT, "01.06.2024")).containsExactly("H-4.keine_zustimmung");
    }

    @Test
    @DisplayName("Erfüllt ist eine Bedingung durch das Dokument des Schritts oder durch den eingetragenen Nachweis")
    void wodurch() {
        Map<Integer, Satzung> satzungen = satzungen(BEKANNT);
        Bedingung angebot = Bedingung.mitNachweis(Bedingungsart.SONSTIGE, "Angebot");
        Erfuellung vermerk = new Erfuellung(tag("20.05.2024"), "Vermerk");

        assertThat(ZustimmungRule.erfuelltDurch(BESCHLUSS, satzungen))
                .map(Erfuellung::nachweis)
                .isEqualTo(
                        satzungen.get(2024).schritt(Satzungsstand.BESCHLOSSEN).map(Satzungsschritt::nachweis));
        assertThat(ZustimmungRule.erfuelltDurch(RECHTSKRAFT, satzungen))
                .map(Erfuellung::tag)
                .contains(tag("14.03.2024"));
        assertThat(ZustimmungRule.erfuelltDurch(angebot, satzungen)).isEmpty();
        assertThat(ZustimmungRule.erfuelltDurch(angebot.erfuellt(vermerk), satzungen))
                .contains(vermerk);
    }

    @Test
    @DisplayName("Ein Jahr ohne Satzung erfüllt keine Bedingung")
    void ohneSatzung() {
        assertThat(ZustimmungRule.offene(BEISPIEL, Map.of())).containsExactly(BESCHLUSS, RECHTSKRAFT);
    }

    @DisplayName("Gebunden wird, wenn die Zustimmung wirksam ist und H-3 nicht entgegensteht; eines ersetzt das andere"
            + " nicht")
    @ParameterizedTest(name = "{0} am {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ENTWURF 01.10.2023                         | 01.12.2023 | H-4.bedingungen_offen H-3.nicht_begonnen
            ENTWURF 01.10.2023, BESCHLOSSEN 13.12.2023 | 10.01.2024 | H-4.bedingungen_offen H-3.grund_fehlt
            BEKANNTGEMACHT 14.03.2024                  | 13.03.2024 | H-4.noch_nicht_wirksam H-3.grund_fehlt
            BEKANNTGEMACHT 14.03.2024                  | 14.03.2024 | H-3.grund_fehlt
            BEKANNTGEMACHT 14.03.2024                  | 15.03.2024 | ''
            """)
    void beides(String schritte, String tag, String codes) {
        assertThat(String.join(" ", codes(BEISPIEL, schritte, tag))).isEqualTo(codes);
    }

    @Test
    @DisplayName("Ein Grund der vorläufigen Haushaltsführung ersetzt die Zustimmung nicht")
    void grundErsetztNicht() {
        Vorhaben mitGrund =
                new Vorhaben(Bindungsgrund.RECHTLICH_VERPFLICHTET, "Der Vertrag läuft.", OHNE_GRUND.herkunft(), null);

        assertThat(Refusals.codes(FreigabeRule.verstoesse(
                        BEISPIEL, satzungen(BESCHLOSSEN), freigabe(BESCHLOSSEN, "10.01.2024", mitGrund))))
                .containsExactly("H-4.bedingungen_offen");
        assertThat(FreigabeRule.verstoesse(
                        erteilt("01.12.2023"), satzungen(BESCHLOSSEN), freigabe(BESCHLOSSEN, "10.01.2024", mitGrund)))
                .isEmpty();
    }

    @DisplayName("Die ersten beiden Bedingungen hakt niemand von Hand ab; die anderen brauchen Tag und Nachweis")
    @ParameterizedTest(name = "{0} am {1} mit „{2}“: {3}")
    @CsvSource({
        "HAUSHALTSBESCHLUSS, 13.12.2023, Niederschrift, H-4.nicht_von_hand",
        "RECHTSKRAFT, 14.03.2024, Amtsblatt, H-4.nicht_von_hand",
        "ZUWENDUNGSBESCHEID, 20.05.2024, Bescheid, ''",
        "ZUWENDUNGSBESCHEID, 30.06.2024, Bescheid, ''",
        "ZUWENDUNGSBESCHEID, 01.07.2024, Bescheid, H-4.in_der_zukunft",
        "SONSTIGE, , '', form.pflichtfeld H-4.nachweis_fehlt",
        "SONSTIGE, 20.05.2024, ' ', H-4.nachweis_fehlt"
    })
    void vonHand(Bedingungsart art, String tag, String nachweis, String codes) {
        Bedingung bedingung = art.folgtAusDerSatzung()
                ? Bedingung.ausDerSatzung(art, 2024)
                : Bedingung.mitNachweis(art, "Zusage des Trägers");

        assertThat(String.join(
                        " ",
                        Refusals.codes(BedingungRule.erfuellen(
                                bedingung,
                                new Erfuellung(tag == null ? null : tag(tag), nachweis),
                                tag("30.06.2024")))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Erfüllt wird eine Bedingung einmal")
    void einmal() {
        Erfuellung erfuellung = new Erfuellung(tag("20.05.2024"), "Bescheid");
        Bedingung erfuellt =
                Bedingung.mitNachweis(Bedingungsart.SONSTIGE, "Zusage").erfuellt(erfuellung);

        assertThat(BedingungRule.erfuellen(erfuellt, erfuellung, tag("30.06.2024")))
                .containsExactly(Violation.of("H-4.schon_erfuellt", tag("20.05.2024")));
    }

    @Test
    @DisplayName("Jede Bedingung ist benannt und steht einmal da; die aus der Satzung nennen ihr Jahr")
    void benannt() {
        assertThat(BedingungRule.verstoesse(List.of(
                        BESCHLUSS,
                        RECHTSKRAFT,
                        Bedingung.ausDerSatzung(Bedingungsart.RECHTSKRAFT, 2025),
                        Bedingung.mitNachweis(Bedingungsart.ZUWENDUNGSBESCHEID, ""),
                        Bedingung.mitNachweis(Bedingungsart.SONSTIGE, "Zusage"))))
                .isEmpty();
        assertThat(BedingungRule.verstoesse(List.of(
                        BESCHLUSS,
                        BESCHLUSS,
                        Bedingung.mitNachweis(Bedingungsart.SONSTIGE, " "),
                        Bedingung.mitNachweis(Bedingungsart.SONSTIGE, "x".repeat(301)),
                        new Bedingung(Bedingungsart.RECHTSKRAFT, "", null, null),
                        Bedingung.ausDerSatzung(Bedingungsart.RECHTSKRAFT, 204))))
                .containsExactly(
                        Violation.at("bedingungen:1:art", "H-4.bedingung_doppelt"),
                        Violation.at("bedingungen:2:bezeichnung", "H-4.bedingung_unbenannt"),
                        Violation.zuLang("bedingungen:3:bezeichnung", 301, 300),
                        Violation.at("bedingungen:4:jahr", "form.pflichtfeld"),
                        Violation.at("bedingungen:5:jahr", "H-2.jahr_fern", 1990, 2199));
    }

    @Test
    @DisplayName("Nachweis und Bezeichnung haben höchstens 300 Zeichen")
    void laenge() {
        Bedingung lang = Bedingung.mitNachweis(Bedingungsart.SONSTIGE, "x".repeat(300));

        assertThat(BedingungRule.verstoesse(List.of(lang))).isEmpty();
        assertThat(BedingungRule.erfuellen(lang, new Erfuellung(tag("20.05.2024"), "x".repeat(300)), tag("30.06.2024")))
                .isEmpty();
        assertThat(BedingungRule.erfuellen(lang, new Erfuellung(tag("20.05.2024"), "x".repeat(301)), tag("30.06.2024")))
                .containsExactly(Violation.zuLang("nachweis", 301, 300));
    }

    private static List<String> codes(Zustimmung zustimmung, String schritte, String tag) {
        return Refusals.codes(
                FreigabeRule.verstoesse(zustimmung, satzungen(schritte), freigabe(schritte, tag, OHNE_GRUND)));
    }

    private static FreigabeRule.Vollzug freigabe(String schritte, String tag, Vorhaben vorhaben) {
        return new FreigabeRule.Vollzug(
                Haushaltsjahr.nach(satzung(2024, 2024, schritte), 2024), tag(tag), false, vorhaben);
    }

    private static Map<Integer, Satzung> satzungen(String schritte) {
        return Map.of(2024, satzung(2024, 2024, schritte));
    }

    private static Zustimmung erteilt(String tag, Bedingung... bedingungen) {
        LocalDate am = tag(tag);
        return new Zustimmung(Zustimmungsart.ERTEILT, am, List.of(bedingungen));
    }
}
