package de.familienaudit.zielvereinbarung.einlesen;

import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.dokument;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.einzige;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.feld;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.lies;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.massnahme;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.tab;
import static de.familienaudit.zielvereinbarung.einlesen.Dokumente.ziel;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.zielvereinbarung.einlesen.Bemerkung.Code;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A-2, A-3: Die Felder einer Maßnahme werden erkannt, auch abgeschnitten, geteilt oder doppelt")
class LabelTest {

    @Test
    void ungewoehnlichesLabel() {
        String text = ziel("1.5").replace("Indikator / Erfolgskriterium", "Indikator Erfolgskriterium");
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), text));

        assertThat(gelesen.ziele().findFirst().orElseThrow().indikator()).isEqualTo("Indikator");
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(
                        Code.LABEL_UNGEWOEHNLICH, "Zeile 4", List.of("1.5", "Indikator Erfolgskriterium")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umsetzung /fortlaufend",
                "Umsetzung / fortlaufend",
                "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht / fortlaufend",
                "Umsetzung fortlaufend",
                "Umsetzung bis",
                "Umsetzungsende bis",
                "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht /",
                "Umsetzung/ fortlaufend",
                "Umsetzungsende / alternativ: Laufende Umsetzung? Welcher Turnus?",
                "Umsetzungsende",
            })
    void alleZehnEndlabels(String label) {
        String text = massnahme("1.1.1").replace("Umsetzung bis\t", label + "\t");
        GeleseneMassnahme gelesen = einzige(lies(dokument(feld(1), ziel("1.1"), text)));

        assertThat(gelesen.ende()).isEqualTo("2020");
        assertThat(gelesen.endeLabel()).isEqualTo(label);
    }

    @Test
    void abgeschnittenesLabel() {
        String text =
                massnahme("1.1.1").replace("Umsetzung bis", "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht /");

        assertThat(lies(dokument(feld(1), ziel("1.1"), text)).bemerkungen())
                .containsExactly(new Bemerkung(
                        Code.LABEL_GETEILT,
                        "Zeile 13",
                        List.of("1.1.1", "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht /")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umsetzung bis 1. Jahresbericht /\n2. Jahresbericht / fortlaufend{}2020",
                "Umsetzung bis 1. Jahresbericht /{}2020\n2. Jahresbericht / fortlaufend",
                "Umsetzung bis 1. Jahresbericht /{}2020\n2. Jahresbericht /\nfortlaufend",
                "Umsetzung bis 1. Jahresbericht / 2. Jahresbericht /{}2020\nfortlaufend{}",
            })
    void labelUeberMehrereZeilen(String label) {
        String text = massnahme("1.1.1").replace("Umsetzung bis\t2020", tab(label));
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), text));

        assertThat(einzige(gelesen).ende()).isEqualTo("2020");
        assertThat(einzige(gelesen).endeLabel())
                .isEqualTo("Umsetzung bis 1. Jahresbericht / 2. Jahresbericht / fortlaufend");
        assertThat(gelesen.bemerkungen()).extracting(Bemerkung::code).containsExactly(Code.LABEL_GETEILT);
    }

    @Test
    void wertFortlaufendIstKeinTeilDesLabels() {
        String text = massnahme("1.1.1").replace("Umsetzung bis\t2020\n", "Umsetzung bis\tlaufend\nfortlaufend\n");
        GeleseneMassnahme gelesen = einzige(lies(dokument(feld(1), ziel("1.1"), text)));

        assertThat(gelesen.endeLabel()).isEqualTo("Umsetzung bis");
        assertThat(gelesen.ende()).isEqualTo("laufend\nfortlaufend");
    }

    @Test
    void doppeltesLabelImWertWirdAbgenommen() {
        String text = massnahme("1.1.1").replace("\tPresse", "\tKommunikation und Bekanntmachung : Presse, Internet");
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), text));

        assertThat(einzige(gelesen).kommunikation()).isEqualTo("Presse, Internet");
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(
                        Code.LABEL_IM_WERT, "Zeile 14", List.of("1.1.1", "Kommunikation und Bekanntmachung")));
    }

    @Test
    void endlabelImWertBleibtStehen() {
        String text = massnahme("1.1.1").replace("\t2020", "\tUmsetzung bis 31.12.2019");
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), text));

        assertThat(einzige(gelesen).ende()).isEqualTo("Umsetzung bis 31.12.2019");
        assertThat(gelesen.bemerkungen())
                .containsExactly(new Bemerkung(Code.LABEL_IM_WERT, "Zeile 13", List.of("1.1.1", "Umsetzung bis")));
    }

    @Test
    void labelZweimalImDatensatz() {
        String text = massnahme("1.1.1") + "Kommunikation\tFlyer\n";
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), text));

        assertThat(einzige(gelesen).kommunikation()).isEqualTo("Presse\nFlyer");
        assertThat(gelesen.bemerkungen()).extracting(Bemerkung::code).containsExactly(Code.LABEL_DOPPELT);
    }

    @Test
    void labelMitDoppelpunktStattTab() {
        String text = massnahme("1.1.1").replace("\t", ": ");
        GeleseneVereinbarung gelesen = lies(dokument(feld(1), ziel("1.1"), text));

        assertThat(einzige(gelesen).verantwortlich()).isEqualTo("Projektleitung Audit");
        assertThat(einzige(gelesen).titel()).isEqualTo("Titel 1.1.1");
        assertThat(gelesen.bemerkungen()).isEmpty();
    }
}
