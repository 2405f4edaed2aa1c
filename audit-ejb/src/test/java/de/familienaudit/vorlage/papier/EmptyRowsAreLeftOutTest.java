package de.familienaudit.vorlage.papier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-2, V-5: Ganz leere Zeilen fallen weg; auf welche eine andere verweist, die bleibt")
class EmptyRowsAreLeftOutTest {

    private static final Stimmangabe KEINE_STIMME = new Stimmangabe(
            new Stimmangabe.Frage("", "", "", ""), new Stimmangabe.Zahlen("", "", "", "", ""), "", "", "");

    @Test
    @DisplayName("Fällt eine Zeile weg, folgt der Verweis der Zeile, die er meint")
    void pointersMove() {
        Vorlagenangaben angaben = angaben(leer(), zeile("Erste", null), leer(), zeile("Zweite", 5), zeile("Dritte", 9))
                .ohneLeere();
        assertThat(angaben.folge()).extracting(Beratungsangabe::bemerkung).containsExactly("Erste", "Zweite", "Dritte");
        assertThat(angaben.folge())
                .extracting(z -> z.ausfall().nachfolgerin())
                .as("a place that no row has stays wrong")
                .containsExactly(null, 3, 9);
        assertThat(angaben.ohneLeere()).isEqualTo(angaben);
    }

    @Test
    @DisplayName("Eine leere Zeile, auf die eine andere verweist, bleibt, und nach ihren Angaben wird gefragt")
    void rowThatIsPointedToStays() {
        PapierReader leser = new PapierReader();
        var folge = leser.lies(angaben(leer(), zeile("Abgesagt", 3), leer(), leer()))
                .folge();
        assertThat(folge).hasSize(2);
        assertThat(folge.get(0).verbleib().nachfolgerin()).isEqualTo(2);
        assertThat(folge.get(1).gremium()).isNull();
        assertThat(folge.get(1).abstimmungen()).isEmpty();
    }

    private static Vorlagenangaben angaben(Beratungsangabe... folge) {
        return new Vorlagenangaben(
                "2024/7/001",
                "BESCHLUSSVORLAGE",
                new Vorlagenangaben.Texte("Betreff", "", "", "", ""),
                new Vorlagenangaben.Kaemmerei("", "", ""),
                new Vorlagenangaben.Ausgefertigt(null, ""),
                Arrays.asList(folge),
                List.of(),
                new Vorlagenangaben.Woher("Akte", "Probe"));
    }

    private static Beratungsangabe leer() {
        return new Beratungsangabe(null, null, "", "", null, null, "", List.of(KEINE_STIMME));
    }

    private static Beratungsangabe zeile(String bemerkung, Integer nachfolgerin) {
        return new Beratungsangabe(
                null,
                null,
                "VORBERATUNG",
                "ABGESAGT",
                null,
                new Beratungsangabe.Ausfall("", nachfolgerin),
                bemerkung,
                List.of());
    }
}
