package de.familienaudit.zielvereinbarung.massnahme;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.dokument.ausgabe.Zeitachse;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-11: Der Zeitplan verbindet Maßnahmen, die aufeinander aufbauen")
class PlanConnectsMeasuresThatBuildOnOneAnotherTest {

    private static final Zeitachse ACHSE = new Zeitachse(2020, 2023);

    private final List<MassnahmeZeile> drei = List.of(
            massnahme("1.1.1", "01.01.2020", "31.12.2020"),
            massnahme("1.1.2", "", ""),
            massnahme("1.2.1", "01.01.2022", "fortlaufend"));

    @Test
    void headsStandBeforeTheirMeasuresInTheOrderOfNumbersOnly() {
        assertThat(zeilen(Map.of(), true))
                .extracting(Zeitplan.Zeile::art)
                .containsExactly("FELD", "ZIEL", "MASSNAHME", "MASSNAHME", "ZIEL", "MASSNAHME");
        assertThat(zeilen(Map.of(), false)).extracting(Zeitplan.Zeile::art).containsOnly("MASSNAHME");
    }

    @Test
    void aLineLeavesAtTheEndPassesEveryRowAndArrivesAtTheBegin() {
        List<Zeitplan.Zeile> zeilen = zeilen(Map.of("1.2.1", List.of("1.1.1")), true);

        double ende = ACHSE.beginn(java.time.LocalDate.of(2021, 1, 1));
        double beginn = ACHSE.beginn(java.time.LocalDate.of(2022, 1, 1));
        assertThat(zeilen.get(2).linien())
                .containsExactly(
                        new Zeitplan.Linie(ende, 50, beginn, 50, false),
                        new Zeitplan.Linie(beginn, 50, beginn, 100, false));
        assertThat(zeilen.get(3).linien()).containsExactly(new Zeitplan.Linie(beginn, 0, beginn, 100, false));
        assertThat(zeilen.get(4).linien()).containsExactly(new Zeitplan.Linie(beginn, 0, beginn, 100, false));
        assertThat(zeilen.get(5).linien()).containsExactly(new Zeitplan.Linie(beginn, 0, beginn, 50, true));
        assertThat(zeilen.get(5).bautAuf()).containsExactly("1.1.1");
    }

    @Test
    void aLineCanGoUpwardsToo() {
        List<Zeitplan.Zeile> zeilen = zeilen(Map.of("1.1.1", List.of("1.2.1")), false);

        assertThat(zeilen.get(2).linien())
                .containsExactly(new Zeitplan.Linie(100, 50, 0, 50, false), new Zeitplan.Linie(0, 50, 0, 0, false));
        assertThat(zeilen.get(0).linien()).containsExactly(new Zeitplan.Linie(0, 100, 0, 50, true));
    }

    @Test
    void whatHasNoBarOrIsNotOnThePageHasNoLineButItsNumberIsTold() {
        List<Zeitplan.Zeile> zeilen = zeilen(
                Map.of("1.1.2", List.of("1.1.1"), "1.2.1", List.of("1.1.2", "9.9.9"), "1.2", List.of("1.1")), true);

        assertThat(zeilen).allSatisfy(z -> assertThat(z.linien()).isEmpty());
        assertThat(zeilen.get(5).bautAuf()).containsExactly("1.1.2", "9.9.9");
        assertThat(zeilen.get(4).bautAuf()).containsExactly("1.1");
    }

    @Test
    void openEndsAreMarkedAndSoIsWhatLiesOutsideOfTheScale() {
        List<Zeitplan.Zeile> zeilen = new ZeitplanBuilder(ACHSE, Map.of())
                .zeilen(
                        List.of(
                                massnahme("1.1.1", "01.01.2020", "fortlaufend"),
                                massnahme("1.1.2", "", "31.12.2021"),
                                massnahme("1.1.3", "01.01.2018", "31.12.2025"),
                                massnahme("1.1.4", "", "")),
                        false);

        assertThat(zeilen).extracting(Zeitplan.Zeile::offenVorn).containsExactly(false, true, true, false);
        assertThat(zeilen).extracting(Zeitplan.Zeile::offenHinten).containsExactly(true, false, true, false);
        assertThat(zeilen.get(2).teile()).containsExactly(new Zeitplan.Teil(0, 100, true));
        assertThat(zeilen.get(3).teile()).isEmpty();
    }

    private List<Zeitplan.Zeile> zeilen(Map<String, List<String>> bautAuf, boolean gegliedert) {
        return new ZeitplanBuilder(ACHSE, bautAuf).zeilen(drei, gegliedert);
    }

    private static MassnahmeZeile massnahme(String nummer, String beginn, String ende) {
        String[] teile = nummer.split("\\.", -1);
        return new MassnahmeZeile(
                1,
                nummer,
                Integer.parseInt(teile[0]),
                "Feld",
                7,
                teile[0] + "." + teile[1],
                "Ziel",
                "Titel",
                null,
                0,
                beginn,
                ende,
                null,
                Zeitplanbalken.aus(Zeitangabe.of(beginn), Zeitangabe.of(ende)),
                "GEPLANT",
                List.of(),
                null,
                MassnahmeZeile.Zusatz.KEINER);
    }
}
