package de.familienaudit.zielvereinbarung.domain.kennzahl;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.HEUTE;
import static de.familienaudit.zielvereinbarung.domain.kennzahl.Messbar.haushalte;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.zeit.Stichtag;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Werteliste.Art;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Werteliste.Zeile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-12: Eingefügte Werte werden Zeile für Zeile verstanden")
class PastedValuesAreUnderstoodLineByLineTest {

    @Test
    void tabsSemicolonsQuotesAndAHead() {
        List<Zeile> zeilen = lies(
                "Datum\tWert\tQuelle\r\n31.12.2018\t4.100\tBericht 2018\t\n\n2019;\"4.200 Haushalte\";\"Bericht \"\"A\"\"\"\n"
                        + "31.12.2020;4300",
                "Bericht 2020");

        assertThat(zeilen).extracting(Zeile::art).containsExactly(Art.UEBERSCHRIFT, Art.NEU, Art.NEU, Art.NEU);
        assertThat(zeilen).extracting(Zeile::nummer).containsExactly(1, 2, 4, 5);
        assertThat(zeilen)
                .extracting(Zeile::quelle)
                .containsExactly("", "Bericht 2018", "Bericht \"A\"", "Bericht 2020");
        assertThat(zeilen.get(2).stichtag()).isEqualTo(new Stichtag(LocalDate.of(2019, 12, 31), "2019"));
        assertThat(zeilen.get(2).zahl()).isEqualTo(new BigDecimal("4200"));
    }

    @Test
    void everyMistakeIsSaidAtItsLine() {
        List<Zeile> zeilen = lies(
                "31.12.2018;irgendwas;Bericht\nirgendwann;1e99;Bericht\n2019\n1;2;3;4\n2020;20.000;\n2030;1;Bericht",
                " ");

        assertThat(zeilen).extracting(Zeile::art).containsOnly(Art.FEHLER);
        assertThat(zeilen.stream().map(z -> Refusals.codes(z.maengel())))
                .containsExactly(
                        List.of("A-12.keine_zahl"),
                        List.of("A-12.zeit_unbekannt", "A-12.keine_zahl"),
                        List.of("A-12.spalten"),
                        List.of("A-12.spalten"),
                        List.of("A-12.mehr_als_gesamt", "A-12.quelle_fehlt"),
                        List.of("A-12.zukunft"));
    }

    @Test
    void aDayIsGivenOnce() {
        List<Zeile> zeilen = lies("2018;4.000;B\n2019;5;B\n2020;6;B\n31.12.2020;6;B", "");

        assertThat(zeilen).extracting(Zeile::art).containsExactly(Art.VORHANDEN, Art.FEHLER, Art.NEU, Art.FEHLER);
        assertThat(Refusals.codes(zeilen.get(1).maengel())).containsExactly("A-12.tag_belegt");
        assertThat(Refusals.codes(zeilen.get(3).maengel())).containsExactly("A-12.tag_doppelt");
        assertThat(zeilen.get(3).maengel().get(0).params()).isEqualTo(List.of(3));
    }

    @Test
    void onlyTheFirstLineCanBeAHead() {
        assertThat(lies("2018;1;B\nDatum;Wert;Quelle", ""))
                .extracting(Zeile::art)
                .containsExactly(Art.FEHLER, Art.FEHLER);
    }

    @Test
    void anEmptyOrEndlessListIsRefused() {
        assertThat(Refusals.codes(() -> lies(" \n ", ""))).containsExactly("A-12.liste_leer");
        assertThat(Refusals.codes(() -> lies("x".repeat(100_001), ""))).containsExactly("form.zu_lang");
        assertThat(Refusals.codes(() -> lies("2020;1;B\n".repeat(501), ""))).containsExactly("A-12.liste_zu_lang");
    }

    private static List<Zeile> lies(String text, String quelle) {
        Map<LocalDate, BigDecimal> vorhandene = Map.of(
                LocalDate.of(2018, 12, 31), new BigDecimal("4000"), LocalDate.of(2019, 12, 31), new BigDecimal("4"));
        return Werteliste.lies(haushalte(), text, quelle, text.contains("4.100") ? Map.of() : vorhandene, HEUTE);
    }
}
