package de.familienaudit.haushalt.domain.aufnahme;

import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.codes;
import static de.familienaudit.haushalt.domain.aufnahme.Planprobe.lies;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil.DOPPISCH;
import static de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil.KAMERAL;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-1: Jede Zeile eines Plans wird gelesen, mit Grund ausgelassen oder mit Grund abgelehnt")
class RowOfAPlanSaysWhatItIsTest {

    private static final String KOPF = "HHSt|Bezeichnung|Ansatz";

    @ParameterizedTest
    @CsvSource({
        "'01.4953.6300|Druck|1.500,00 €', 1500.00",
        "01/4953.6300||1500, 1500.00",
        "4953.187.6300|Druck|0, 0.00",
        "01.4953.6300|Druck|#1500, 1500.00",
        "01.4953.6300|Druck|#0.30000000000000004, 0.30",
        "01.4953.6300|Druck|#1234.565000000001, ",
        "01.4953.6300|Druck|#17655.1, 17655.10",
        "01.4953.6300|Druck|#1.4999999999999, 1.50",
        "01.4953.6300|Druck|#9999999999.99, 9999999999.99"
    })
    @DisplayName("Ein Betrag aus einer Tabellenkalkulation wird auf den Cent genau genommen")
    void read(String zeile, String betrag) {
        Zeilenlesung lesung = lies(KAMERAL, KOPF, zeile).get(0);
        if (betrag == null) {
            assertThat(codes(lesung.maengel())).containsExactly("G-5.zu_genau");
        } else {
            assertThat(lesung.posten().betrag().wert()).isEqualByComparingTo(betrag);
            assertThat(lesung.posten().seite()).isEqualTo(Haushaltsseite.AUSGABE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Verwaltungshaushalt||, H-5.zeile_ueberschrift",
        "4953 Jugendhilfe||, H-5.zeile_ueberschrift",
        "|Einnahmen|, H-5.zeile_ueberschrift",
        "|Personal|500, H-5.zeile_ohne_nummer",
        "Summe Einzelplan 4||500, H-5.zeile_summe",
        "Gesamtausgaben||500, H-5.zeile_summe",
        "|Summe 4953|500, H-5.zeile_summe",
        "Zwischensumme||500, H-5.zeile_summe",
        "01.4953.6300|Druck|, H-5.zeile_ohne_betrag",
        "HHSt|Bezeichnung|Ansatz, H-5.zeile_kopf"
    })
    @DisplayName("Überschriften und Summen werden ausgelassen, mit einer Bemerkung")
    void leftOut(String zeile, String code) {
        Zeilenlesung lesung = lies(KAMERAL, KOPF, zeile).get(0);
        assertThat(lesung.posten()).isNull();
        assertThat(lesung.maengel()).isEmpty();
        assertThat(codes(lesung.bemerkungen())).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Einzelplan 4|x|500, H-1.keine_haushaltsstelle",
        "#4953.63|x|500, H-1.zelle_zahl",
        "#20006300|x|500, H-1.zelle_zahl",
        "@01.04.2953|x|500, H-1.zelle_tag",
        "!#NAME?|x|500, H-1.zelle_mangel",
        "!#REF1|x|500, H-1.zelle_mangel",
        "01.4953.6300|x|-5, H-5.ansatz_negativ",
        "01.4953.6300|x|#-5, H-5.ansatz_negativ",
        "'01.4953.6300|x|5,125', G-5.zu_genau",
        "01.4953.6300|x|#5.125, G-5.zu_genau",
        "01.4953.6300|x|1500.5, G-5.punkt_statt_komma",
        "01.4953.6300|x|viel, G-5.kein_betrag",
        "01.4953.6300|x|#99999999999, G-5.zu_hoch",
        "01.4953.6300|x|@01.02.2024, H-5.zelle_tag",
        "01.4953.6300|x|!#REF!, H-5.zelle_mangel"
    })
    @DisplayName("Was nicht gelesen werden kann, sagt warum; geraten wird nichts")
    void refused(String zeile, String code) {
        Zeilenlesung lesung = lies(KAMERAL, KOPF, zeile).get(0);
        assertThat(lesung.posten()).isNull();
        assertThat(codes(lesung.maengel())).containsExactly(code);
    }

    @Test
    void everythingAtOnce() {
        Zeilenlesung lesung =
                lies(KAMERAL, KOPF, "x1|" + "n".repeat(301) + "|viel").get(0);
        assertThat(codes(lesung.maengel()))
                .containsExactly("H-1.keine_haushaltsstelle", "G-5.kein_betrag", "form.zu_lang");
        assertThat(lies(KAMERAL, KOPF, "x1 " + "n".repeat(100) + "|a|5").get(0).wortlaut())
                .hasSize(61);
    }

    @Test
    @DisplayName("Unterabschnitt und Gruppierung in zwei Spalten gehören zusammen")
    void joined() {
        String kopf = "Unterabschnitt|Gruppierung|Ansatz|Text";
        assertThat(lies(KAMERAL, kopf, "01.49530|6300|5|x").get(0).posten().nummer())
                .isEqualTo("01.49530.6300");
        assertThat(codes(lies(KAMERAL, kopf, "49530|#6300|5|x").get(0).maengel()))
                .containsExactly("H-1.zelle_zahl");
        assertThat(codes(lies(KAMERAL, kopf, "49530||5|Summe 49530").get(0).bemerkungen()))
                .containsExactly("H-5.zeile_summe");
        assertThat(codes(lies(KAMERAL, kopf, "49530||5|x").get(0).maengel()))
                .containsExactly("H-1.keine_haushaltsstelle");
    }

    @Test
    @DisplayName("Der Wert einer Formel wird genommen und benannt")
    void formula() {
        Zeilenlesung lesung = lies(KAMERAL, KOPF, "01.4953.6300|x|=7").get(0);
        assertThat(lesung.posten().betrag().wert()).isEqualByComparingTo("7");
        assertThat(codes(lesung.bemerkungen())).containsExactly("H-5.zelle_formel");
    }

    @Test
    @DisplayName("Eine doppische Nummer steht in zwei Spalten oder lässt sich eindeutig teilen")
    void doppisch() {
        String kopf = "Produkt|Konto|Ertrag/Aufwand|Ansatz";
        Planposten posten =
                lies(DOPPISCH, kopf, "36301|531800|Aufwand|5").get(0).posten();
        assertThat(posten.schluessel()).isEqualTo("36301|531800");
        assertThat(posten.seite()).isEqualTo(Haushaltsseite.AUSGABE);
        assertThat(posten.ausZahl()).isFalse();
        assertThat(lies(DOPPISCH, kopf, "#36301|#531800||5").get(0).posten().ausZahl())
                .isTrue();
        assertThat(lies(DOPPISCH, kopf, "36301|531800||5").get(0).posten().seite())
                .isNull();
        assertThat(codes(lies(DOPPISCH, kopf, "#36301.5|531800||5").get(0).maengel()))
                .containsExactly("H-1.zelle_zahl");
        assertThat(codes(lies(DOPPISCH, kopf, "1|531800||5").get(0).maengel())).containsExactly("H-1.produkt");
        String einer = "Produktkonto|Ansatz|Text";
        for (String nummer : List.of("36301.531800", "36301 / 531800", "36301-531800", "36301 531800")) {
            assertThat(lies(DOPPISCH, einer, nummer + "|5|x").get(0).posten().nummer())
                    .isEqualTo("36301 / 531800");
        }
        assertThat(codes(lies(DOPPISCH, einer, "36301531800|5|x").get(0).maengel()))
                .containsExactly("H-1.kein_produktkonto");
        assertThat(codes(lies(DOPPISCH, einer, "3630.1234.5678|5|x").get(0).maengel()))
                .containsExactly("H-1.kein_produktkonto");
    }
}
