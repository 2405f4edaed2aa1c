package de.familienaudit.zielvereinbarung.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A-3: Aus dem vereinbarten Wortlaut werden die einzelnen Stellen")
class StellenTeilerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Projektleitung Familie, Projektleitung Audit|Projektleitung Familie#Projektleitung Audit",
                "Jugend- und Sozialamtsleitung|Jugend- und Sozialamtsleitung",
                "Leitung Jugend- und Sozialamt; Projektleitung Audit|Leitung Jugend- und Sozialamt#Projektleitung Audit",
                "Leitung Jugend- und Sozialamt und Schulverwaltungsamt|Leitung Jugend- und Sozialamt#Schulverwaltungsamt",
                "Leitung Amt für Wirtschaftsförderung und Tourismus|Leitung Amt für Wirtschaftsförderung und Tourismus",
                "Leitung FB Wirtschaft und Recht|Leitung FB Wirtschaft und Recht",
                "FB Wirtschaft und Recht und Bauamt|FB Wirtschaft und Recht#Bauamt",
                "Landrätin, Wirtschaftsförderung und BA|Landrätin#Wirtschaftsförderung#BA",
                "Pflegestützpunkt des Kyffhäuserkreises in Kooperation mit der Wirtschaftsförderung"
                        + "|Pflegestützpunkt des Kyffhäuserkreises#Wirtschaftsförderung",
                "Bauamt, Pflegestützpunkt in Kooperation mit Trägern der Tagespflege"
                        + "|Bauamt#Pflegestützpunkt#Träger der Tagespflege",
                "Leitung Jugend- und Sozialamt mit Kommunen, Projektleitung Familie"
                        + "|Leitung Jugend- und Sozialamt#Kommunen#Projektleitung Familie",
                "Kommunen unter Einbezug Audit in SDH und Bad Frankenhausen, Sozialplaner mit Fachberatung Kindertagesstätten"
                        + "|Kommunen unter Einbezug Audit in SDH und Bad Frankenhausen#Sozialplaner"
                        + "#Fachberatung Kindertagesstätten",
                "Mitarbeiter und Leitung des ASD|Mitarbeiter des ASD#Leitung des ASD",
                "Team „Frühe Hilfen und Kinderschutz“, Leitung ASD|Team „Frühe Hilfen und Kinderschutz“#Leitung ASD",
                "Team „Hilfen, Schutz“ und Bauamt|Team „Hilfen, Schutz“#Bauamt",
                "SGL ÖPNV/ Schülerverkehr/ öffentliche Beteiligung|SGL ÖPNV/ Schülerverkehr/ öffentliche Beteiligung",
                "Projektleitung Familie (verwaltet die Mittel und ist verantwortlich), SGL ÖPNV|Projektleitung Familie#SGL ÖPNV",
                "Jugendberufshilfe Thüringen e.V., Leitung ASD|Jugendberufshilfe Thüringen e.V.#Leitung ASD",
                "Kinder- und Jugendarbeit sowie Schulamt.|Kinder- und Jugendarbeit#Schulamt",
                "Landrätin, Landrätin|Landrätin",
                "Leiter(in) Bauamt|Leiter(in) Bauamt",
                "Träger (offen|Träger (offen",
                ", ;|''",
            })
    void teilt(String wortlaut, String stellen) {
        List<String> erwartet = stellen.isEmpty() ? List.of() : List.of(stellen.split("#"));
        assertThat(StellenSplitter.teile(wortlaut)).isEqualTo(erwartet);
    }

    @Test
    void leererWortlautUndZeilenumbruch() {
        assertThat(StellenSplitter.teile("")).isEmpty();
        assertThat(StellenSplitter.teile("Landrätin\nBauamt")).containsExactly("Landrätin", "Bauamt");
    }

    @Test
    void sehrLangerTextIstKeineAufzaehlung() {
        assertThat(StellenSplitter.teile("und ".repeat(100_000))).isEmpty();
    }
}
