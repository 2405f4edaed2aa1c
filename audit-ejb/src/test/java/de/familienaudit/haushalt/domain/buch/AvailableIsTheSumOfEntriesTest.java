package de.familienaudit.haushalt.domain.buch;

import static de.familienaudit.haushalt.domain.buch.Buchungen.auf;
import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("H-5, H-13: Verfügbar ist die Summe aller Buchungen; nichts wird als Summe gespeichert")
class AvailableIsTheSumOfEntriesTest {

    @DisplayName(
            "Ansatz, Nachtrag, Rest, Bewilligung und Deckung erhöhen; Sperre, reserviert, gebunden und gezahlt senken")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ANSATZ, 1",
        "NACHTRAG, 1",
        "REST, 1",
        "BEWILLIGUNG, 1",
        "ZWECKEINNAHME, 1",
        "DECKUNG, 1",
        "SPERRE, -1",
        "RESERVIERT, -1",
        "GEBUNDEN, -1",
        "GEZAHLT, -1"
    })
    void wirkung(Posten posten, int vorzeichen) {
        assertThat(posten.wirkung(euro("17,50")).wert())
                .isEqualByComparingTo(new BigDecimal("17.50").multiply(BigDecimal.valueOf(vorzeichen)));
    }

    @Test
    @DisplayName("Das Beispiel der Stelle 01.49530.6300: 3.000 + 500 − 250 − 350 − 300 − 1.650 − 480 = 470")
    void beispiel() {
        Verfuegbarkeit stand = Verfuegbarkeit.aus(auf(
                1,
                "ANSATZ 3.000; NACHTRAG 500; DECKUNG -250; SPERRE 350; RESERVIERT 300; GEBUNDEN 1.500;"
                        + " GEBUNDEN 150; GEZAHLT 330; GEZAHLT 150"));

        assertThat(stand.verfuegbar()).isEqualTo(euro("470"));
        assertThat(stand.summe(Posten.GEBUNDEN)).isEqualTo(euro("1.650"));
        assertThat(stand.summe(Posten.GEZAHLT)).isEqualTo(euro("480"));
        assertThat(stand.summe(Posten.REST)).isEqualTo(Geldbetrag.NICHTS);
    }

    @Test
    @DisplayName("Gezahltes zählt einmal: Ansatz 20.000, gezahlt 11.000, gebunden 5.000, verfügbar 4.000")
    void einmal() {
        assertThat(Verfuegbarkeit.aus(auf(1, "ANSATZ 20.000; GEZAHLT 11.000; GEBUNDEN 5.000"))
                        .verfuegbar())
                .isEqualTo(euro("4.000"));
    }

    @Test
    @DisplayName("Eine Stelle ohne Ansatz hat 0,00 € verfügbar, nicht nichts und nicht beliebig viel")
    void ohneAnsatz() {
        Verfuegbarkeit leer = Verfuegbarkeit.aus(List.of());

        assertThat(leer.verfuegbar()).isEqualTo(Geldbetrag.NICHTS);
        assertThat(leer.lage()).isEqualTo(Verfuegbarkeitslage.AUSGESCHOEPFT);
    }

    @DisplayName("Negativ steht als negativ da, mit einem Wort dazu; nie als null")
    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "'ANSATZ 0,01', '0,01', FREI",
        "ANSATZ 100; GEZAHLT 100, '0,00', AUSGESCHOEPFT",
        "'ANSATZ 100; GEZAHLT 100; SPERRE 0,01', '-0,01', UEBERZOGEN",
        "SPERRE 350, '-350,00', UEBERZOGEN"
    })
    void wort(String buchungen, String verfuegbar, Verfuegbarkeitslage lage) {
        Verfuegbarkeit stand = Verfuegbarkeit.aus(auf(1, buchungen));

        assertThat(stand.verfuegbar()).isEqualTo(euro(verfuegbar));
        assertThat(stand.lage()).isEqualTo(lage);
    }

    @Test
    @DisplayName("Eine überplanmäßige Ausgabe auf A, gedeckt durch B, ist einmal plus auf A und einmal minus auf B")
    void ueberplanmaessig() {
        assertThat(Verfuegbarkeit.aus(auf(1, "ANSATZ 100; BEWILLIGUNG 50")).verfuegbar())
                .isEqualTo(euro("150"));
        assertThat(Verfuegbarkeit.aus(auf(2, "ANSATZ 80; DECKUNG -50")).verfuegbar())
                .isEqualTo(euro("30"));
    }

    @Test
    @DisplayName("H-10: Ansatz 1.000, gezahlt 500, gebunden 300: der Rest von 500 lässt alt 0,00 € und neu 200,00 €")
    void rest() {
        assertThat(Verfuegbarkeit.aus(auf(1, "ANSATZ 1.000; GEZAHLT 500; GEBUNDEN 300; REST -500; GEBUNDEN -300"))
                        .verfuegbar())
                .isEqualTo(Geldbetrag.NICHTS);
        assertThat(Verfuegbarkeit.aus(auf(2, "REST 500; GEBUNDEN 300")).verfuegbar())
                .isEqualTo(euro("200"));
    }

    @ParameterizedTest
    @EnumSource(Posten.class)
    @DisplayName("H-13: Die Posten zusammen, jeder mit seiner Wirkung, sind das Verfügbare")
    void jederPosten(Posten posten) {
        Verfuegbarkeit stand = Verfuegbarkeit.aus(auf(1, "ANSATZ 1.000; " + posten + " 17,50; " + posten + " 2,50"));

        assertThat(stand.summe(posten)).isEqualTo(euro(posten == Posten.ANSATZ ? "1.020" : "20"));
        assertThat(stand.posten().stream()
                        .map(p -> p.wirkung(stand.summe(p)))
                        .reduce(Geldbetrag.NICHTS, Geldbetrag::plus))
                .isEqualTo(stand.verfuegbar());
        assertThat(List.copyOf(stand.posten())).contains(posten).isSorted();
    }

    @Property(tries = 200)
    @Label("H-5: Die Reihenfolge der Buchungen ändert keine Summe, auf den Cent")
    void reihenfolge(@ForAll @Size(max = 40) List<@IntRange(min = -99_999, max = 99_999) Integer> cents) {
        List<Buchung> buchungen = new ArrayList<>();
        Map<Posten, Long> erwartet = new EnumMap<>(Posten.class);
        long verfuegbar = 0;
        for (int i = 0; i < cents.size(); i++) {
            Posten posten = Posten.values()[i % Posten.values().length];
            int betrag = cents.get(i) == 0 ? 1 : cents.get(i);
            buchungen.add(new Buchung(
                    1, posten, new Geldbetrag(BigDecimal.valueOf(betrag, 2)), posten.gehoertZurBindung() ? 7L : null));
            erwartet.merge(posten, (long) betrag, Long::sum);
            verfuegbar +=
                    List.of("SPERRE", "RESERVIERT", "GEBUNDEN", "GEZAHLT").contains(posten.name()) ? -betrag : betrag;
        }
        Verfuegbarkeit stand = Verfuegbarkeit.aus(buchungen);
        Collections.reverse(buchungen);

        assertThat(Verfuegbarkeit.aus(buchungen)).isEqualTo(stand);
        assertThat(stand.verfuegbar()).isEqualTo(new Geldbetrag(BigDecimal.valueOf(verfuegbar, 2)));
        erwartet.forEach((posten, summe) ->
                assertThat(stand.summe(posten)).isEqualTo(new Geldbetrag(BigDecimal.valueOf(summe, 2))));
    }
}
