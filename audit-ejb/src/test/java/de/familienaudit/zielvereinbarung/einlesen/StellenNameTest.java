package de.familienaudit.zielvereinbarung.einlesen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-3: Verschiedene Schreibweisen einer Stelle werden erkannt, ebenso Stellen außerhalb des Hauses")
class StellenNameTest {

    @Test
    void schlaegtSichereVariantenVor() {
        List<Set<String>> gruppen = List.of(
                Set.of(
                        "Leitung Jugend- und Sozialamt",
                        "Jugend- und Sozialamtsleitung",
                        "Jugend- und Sozialamtsleiterin"),
                Set.of("Sozialplaner", "Sozialplanung"),
                Set.of(
                        "Fachberatung Kindertagesstätten",
                        "Fachberatung der Kindertagesstätten im Jugend- und Sozialamt",
                        "Kindertagesstättenfachberatung"),
                Set.of("Leitung FB Wirtschaft und Recht", "FBL Wirtschaft und Recht"),
                Set.of("SGL ÖPNV/ Schülerverkehr/ öffentliche Beteiligung", "SGL ÖPNV"),
                Set.of("Fachkraft Jugendarbeit", "Fachkraft der Kinder- und Jugendarbeit"),
                Set.of("BA", "Leitung Agentur für Arbeit", "Agentur für Arbeit Nordhausen"),
                Set.of("Leitung Staatliches Schulamt", "staatliches Schulamt"),
                Set.of("Pflegestützpunkt", "Pflegestützpunkt des Kyffhäuserkreises"),
                Set.of("Kommunen", "Kommunen unter Einbezug Audit in SDH und Bad Frankenhausen"),
                Set.of("Leitung ASD", "Leitung des ASD"),
                Set.of("Koordinator „Jugend Stärken im Quartier“", "Koordinator \"Jugend stärken  im Quartier\""));

        List<String> namen = gruppen.stream().flatMap(Set::stream).toList();

        assertThat(StellenName.vorschlaege(namen)).containsExactlyInAnyOrderElementsOf(gruppen);
    }

    @Test
    void schlaegtZweifelhaftesNichtVor() {
        assertThat(StellenName.vorschlaege(List.of(
                        "Wirtschaftsförderung",
                        "SG Wirtschaftsförderung/ Kreisentwicklung/ Kreisplanung",
                        "Leitung Amt für Wirtschaftsförderung und Tourismus",
                        "Schulverwaltungsamt",
                        "Schulverwaltung",
                        "Träger",
                        "Träger der Schulsozialarbeit",
                        "Träger der Tagespflege",
                        "Kinder- und Jugendarbeit",
                        "SGL Kinder- und Jugendarbeit",
                        "Mitarbeiter des ASD",
                        "Leitung des ASD",
                        "Bürgermeister",
                        "Kommunen",
                        "Projektleitung Audit",
                        "Projektleitung Familie")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jugendberufshilfe Thüringen e.V.",
                "Verein Hilfe e. V.",
                "Telekom Deutschland GmbH „Glasfaser“",
                "Leitung Agentur für Arbeit",
                "BA",
                "Leitung Jobcenter",
                "Träger der Tagespflege",
                "Vermieter",
                "Kommunen",
                "Bürgermeister",
                "staatliches Schulamt",
                "Familienlotsen",
                "Mehrgenerationenhäuser",
                "Familienzentrum",
                "Kinder- und Jugendeinrichtungen",
                "Regionalmanagement Nordthüringen",
            })
    void extern(String name) {
        assertThat(StellenName.istExtern(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Landrätin",
                "Projektleitung Familie",
                "Bauamt",
                "Pflegestützpunkt des Kyffhäuserkreises",
                "Schulverwaltungsamt",
                "Koordinator für Schulsozialarbeit",
                "Kinder- und Jugendarbeit",
                "AG Audit",
                "Mitarbeitende des Welcome Centers",
            })
    void intern(String name) {
        assertThat(StellenName.istExtern(name)).isFalse();
    }
}
