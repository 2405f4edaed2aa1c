package de.familienaudit.zielvereinbarung.domain.fassung;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.nummer;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.entwurf.Entwurfsluecke;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt.Eintrag;
import de.familienaudit.zielvereinbarung.domain.fassung.FortschreibungsartRule.Anlass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-9: Wortlaut, Stelle, Zeit sind geringfügig; was hinzukommt, wegfällt oder anderes will, wartet")
class FortschreibungIsGeringfuegigOrWaitsTest {

    private static final Vereinbart TEXT = text("Titel", "Indikator", "1.500 €", "II. Quartal 2022");
    private static final Zieltext ZIEL = new Zieltext("Ziel", "Z-Indikator", "Workshop");
    private static final Map<String, String> VORSPANN = Map.of("titel", "T", "gesamtziel", "G");
    private static final Fassungsinhalt ALT = inhalt(eintrag(1, "1.1.1", TEXT, "Jugendamt"));

    @Test
    void theSameTextIsNoChange() {
        assertThat(FortschreibungsartRule.bestimme(Fassungsvergleich.zwischen(ALT, ALT))
                        .art())
                .isEqualTo(Fortschreibungsart.OHNE_AENDERUNG);
        assertThat(FortschreibungsartRule.ersteFassung().art()).isEqualTo(Fortschreibungsart.WESENTLICH);
    }

    @Test
    void wordingStelleAndTimeAreGeringfuegig() {
        geringfuegig(
                eintrag(1, "1.1.1", text("Anderer Titel", "Indikator", "1.500 €", "II. Quartal 2022"), "Jugendamt"));
        geringfuegig(eintrag(1, "1.1.1", text("Titel", "Indikator", "1.500 €", "IV. Quartal 2023"), "Jugendamt"));
        geringfuegig(
                eintrag(1, "1.1.1", text("Titel", "Indikator", "rund 1.500,00 Euro", "II. Quartal 2022"), "Jugendamt"));
        geringfuegig(eintrag(1, "1.1.1", TEXT, "Bauamt"));
        geringfuegig(new Eintrag(1, nummer("1.1.1"), TEXT, "Jugendamt", List.of("Schule"), List.of(), List.of()));
        geringfuegig(new Eintrag(1, nummer("1.1.1"), TEXT, "Jugendamt", List.of(), List.of("Protokoll"), List.of()));
        geringfuegig(new Eintrag(1, nummer("1.1.1"), TEXT, "Jugendamt", List.of(), List.of(), List.of("3.2.2")));
    }

    @Test
    @DisplayName("A-4: bounds by hand for the same wording are a change of time")
    void boundsByHandAreAChange() {
        Vereinbart ohne = text("Titel", "Indikator", "1.500 €", "irgendwann");
        Vereinbart mit = new Vereinbart(
                "Titel",
                "Indikator",
                "",
                "1.500 €",
                "",
                "",
                Zeitangabe.of("2020"),
                Zeitangabe.eingegeben("irgendwann", null, LocalDate.of(2027, 12, 31)));

        Fassungsvergleich vergleich = Fassungsvergleich.zwischen(
                inhalt(eintrag(1, "1.1.1", ohne, "A")), inhalt(eintrag(1, "1.1.1", mit, "A")));

        assertThat(vergleich.massnahmen().get(0).unterschied().felder())
                .containsExactly(new Unterschied.Feld("ende", "irgendwann (… – …)", "irgendwann (… – 2027-12-31)"));
        assertThat(FortschreibungsartRule.bestimme(vergleich).art()).isEqualTo(Fortschreibungsart.GERINGFUEGIG);
    }

    @Test
    void addingDroppingMovingAndReAimingWait() {
        Eintrag alter = eintrag(1, "1.1.1", TEXT, "Jugendamt");
        wartet(inhalt(alter, eintrag(2, "1.1.2", TEXT, "Jugendamt")), Anlass.MASSNAHME_NEU, "1.1.2");
        wartet(inhalt(), Anlass.MASSNAHME_WEGGEFALLEN, "1.1.1");
        wartet(inhalt(eintrag(1, "1.2.1", TEXT, "Jugendamt")), Anlass.MASSNAHME_VERSCHOBEN, "1.1.1 → 1.2.1");
        wartet(
                inhalt(eintrag(1, "1.1.1", text("Titel", "Mehr", "1.500 €", "II. Quartal 2022"), "Jugendamt")),
                Anlass.MASSNAHME_INDIKATOR,
                "1.1.1");
        wartet(
                inhalt(eintrag(1, "1.1.1", text("Titel", "Indikator", "15.000 €", "II. Quartal 2022"), "Jugendamt")),
                Anlass.MASSNAHME_KOSTEN,
                "1.1.1");
    }

    @Test
    void zieleAndTheFrontMatter() {
        List<Eintrag> massnahmen = ALT.massnahmen();
        wartet(new Fassungsinhalt(massnahmen, Map.of("1.1", ZIEL, "1.2", ZIEL), VORSPANN), Anlass.ZIEL_NEU, "1.2");
        wartet(new Fassungsinhalt(massnahmen, Map.of(), VORSPANN), Anlass.ZIEL_WEGGEFALLEN, "1.1");
        wartet(
                new Fassungsinhalt(massnahmen, Map.of("1.1", new Zieltext("Ziel", "anders", "Workshop")), VORSPANN),
                Anlass.ZIEL_GEAENDERT,
                "1.1");
        wartet(
                new Fassungsinhalt(massnahmen, Map.of("1.1", ZIEL), Map.of("titel", "T", "gesamtziel", "Mehr")),
                Anlass.VORSPANN,
                "gesamtziel");
        assertThat(art(new Fassungsinhalt(
                        massnahmen, Map.of("1.1", new Zieltext("Ziel", "Z-Indikator", "Klausur")), VORSPANN)))
                .isEqualTo(Fortschreibungsart.GERINGFUEGIG);
        assertThat(art(new Fassungsinhalt(
                        massnahmen, Map.of("1.1", ZIEL), Map.of("titel", "Neuer Titel", "gesamtziel", "G"))))
                .isEqualTo(Fortschreibungsart.GERINGFUEGIG);
    }

    @Test
    @DisplayName("A-2, A-3, A-4: a draft names what is missing")
    void gaps() {
        Vereinbart karg = text("Titel", "", "", "irgendwann");
        Fassungsinhalt entwurf = new Fassungsinhalt(
                List.of(eintrag(1, "1.1.1", karg, ""), eintrag(2, "1.1.2", TEXT, "Bauamt")),
                Map.of("1.1", ZIEL, "1.2", ZIEL),
                VORSPANN);

        assertThat(Entwurfsluecke.in(entwurf))
                .extracting(l -> l.art() + " " + l.nummer() + " " + l.istMuss())
                .containsExactlyInAnyOrder(
                        "OHNE_STELLE 1.1.1 true",
                        "OHNE_INDIKATOR 1.1.1 false",
                        "ENDE_UNVERSTANDEN 1.1.1 false",
                        "ZIEL_OHNE_MASSNAHME 1.2 true");
        assertThat(Entwurfsluecke.fehlendesIn(entwurf))
                .containsExactly(
                        Violation.of("A-3.ohne_federfuehrung", "1.1.1"),
                        Violation.of("A-9.ziel_ohne_massnahme", "1.2"));
        assertThat(Entwurfsluecke.fehlendesIn(new Fassungsinhalt(List.of(), Map.of(), VORSPANN)))
                .containsExactly(Violation.of("A-9.ohne_massnahme"));
        Vereinbart offen = new Vereinbart(
                "T",
                "I",
                "",
                "",
                "",
                "",
                Zeitangabe.of("demnächst"),
                Zeitangabe.eingegeben("irgendwann", null, LocalDate.of(2027, 12, 31)));
        assertThat(Entwurfsluecke.in(inhalt(eintrag(1, "1.1.1", offen, "Bauamt"))))
                .extracting(Entwurfsluecke::art)
                .containsExactly(Entwurfsluecke.Art.BEGINN_UNVERSTANDEN);
    }

    private static void geringfuegig(Eintrag neu) {
        assertThat(art(inhalt(neu))).as(neu.toString()).isEqualTo(Fortschreibungsart.GERINGFUEGIG);
    }

    private static void wartet(Fassungsinhalt neu, Anlass anlass, String betrifft) {
        FortschreibungsartRule.Ergebnis ergebnis =
                FortschreibungsartRule.bestimme(Fassungsvergleich.zwischen(ALT, neu));

        assertThat(ergebnis.art()).isEqualTo(Fortschreibungsart.WESENTLICH);
        assertThat(ergebnis.gruende()).containsExactly(new FortschreibungsartRule.Grund(anlass, betrifft));
    }

    private static Fortschreibungsart art(Fassungsinhalt neu) {
        return FortschreibungsartRule.bestimme(Fassungsvergleich.zwischen(ALT, neu))
                .art();
    }

    private static Fassungsinhalt inhalt(Eintrag... eintraege) {
        return new Fassungsinhalt(List.of(eintraege), Map.of("1.1", ZIEL), VORSPANN);
    }

    private static Eintrag eintrag(long id, String nummer, Vereinbart text, String federfuehrung) {
        return new Eintrag(id, nummer(nummer), text, federfuehrung, List.of(), List.of(), List.of());
    }

    private static Vereinbart text(String titel, String indikator, String kosten, String ende) {
        return new Vereinbart(titel, indikator, "", kosten, "", "", Zeitangabe.of("2020"), Zeitangabe.of(ende));
    }
}
