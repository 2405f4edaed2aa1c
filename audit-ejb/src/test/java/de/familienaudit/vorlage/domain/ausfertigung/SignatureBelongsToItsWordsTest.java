package de.familienaudit.vorlage.domain.ausfertigung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Sitzungsbezug;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "V-9, S-3: Die Unterschrift gehört zu Art, Nummer, Betreff und Beschluss; was danach zu Beratungen und Geld dazukommt, lässt sie gelten")
class SignatureBelongsToItsWordsTest {

    private static final Papier UNTERSCHRIEBEN =
            papier("2023/7/089", Vorlagenart.BESCHLUSSVORLAGE, "Betreff", "Beschluss", "Sachverhalt");
    private static final Wortlaut WORTLAUT = Wortlaut.of(UNTERSCHRIEBEN);

    @Test
    @DisplayName("Weitere Beratung, genehmigte Niederschrift, anderer Sachverhalt: Sie gilt")
    void whatStandsBesideIt() {
        Papier mitZeile = UNTERSCHRIEBEN.mitFolge(List.of(new Beratung(
                7L,
                LocalDate.of(2023, 12, 20),
                Beratungsrolle.KENNTNISNAHME,
                Beratungsstand.BEHANDELT,
                Entscheidungsmarke.KEINE,
                Verbleib.OHNE,
                "",
                Sitzungsbezug.OHNE,
                List.of())));
        assertThat(Unterschrift.von(Wortlaut.of(mitZeile), List.of(WORTLAUT))).isEqualTo(Unterschrift.GILT);
        assertThat(WORTLAUT.istDerselbe(Wortlaut.of(
                        papier("2023/7/089", Vorlagenart.BESCHLUSSVORLAGE, "Betreff", "Beschluss", "Anders"))))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: derselbe Wortlaut {4}")
    @CsvSource({
        "2023/7/089, BESCHLUSSVORLAGE, Betreff, Beschluss, true",
        "'', BESCHLUSSVORLAGE, Betreff, Beschluss, true",
        "2023/7/090, BESCHLUSSVORLAGE, Betreff, Beschluss, false",
        "2023/7/089, ANTRAG, Betreff, Beschluss, false",
        "2023/7/089, BESCHLUSSVORLAGE, Anderer, Beschluss, false",
        "2023/7/089, BESCHLUSSVORLAGE, Betreff, Anderer, false"
    })
    void whatItIsUnder(String nummer, Vorlagenart art, String betreff, String beschluss, boolean derselbe) {
        Wortlaut anderer = Wortlaut.of(papier(nummer, art, betreff, beschluss, "Sachverhalt"));
        assertThat(WORTLAUT.istDerselbe(anderer)).isEqualTo(derselbe);
        assertThat(anderer.istDerselbe(WORTLAUT)).isEqualTo(derselbe);
    }

    @Test
    @DisplayName("Andere Zeilenenden sind kein anderer Wortlaut")
    void endsOfLines() {
        assertThat(Wortlaut.of(papier("1", Vorlagenart.ANTRAG, "B", "1. Eins\r\n2. Zwei", ""))
                        .istDerselbe(Wortlaut.of(papier("1", Vorlagenart.ANTRAG, "B", "1. Eins\n2. Zwei", ""))))
                .isTrue();
    }

    @Test
    @DisplayName("Ohne Unterschrift, mit einer unter dem geltenden Wortlaut, mit einer unter einem früheren")
    void underWhich() {
        Wortlaut neuer = new Wortlaut("2023/7/089", Vorlagenart.BESCHLUSSVORLAGE, "Betreff", "Berichtigter Beschluss");
        assertThat(Unterschrift.von(neuer, List.of())).isEqualTo(Unterschrift.KEINE);
        assertThat(Unterschrift.von(neuer, List.of(WORTLAUT))).isEqualTo(Unterschrift.AELTERER_WORTLAUT);
        assertThat(Unterschrift.von(neuer, List.of(WORTLAUT, neuer))).isEqualTo(Unterschrift.GILT);
    }

    private static Papier papier(String nummer, Vorlagenart art, String betreff, String beschluss, String sachverhalt) {
        return new Papier(
                nummer,
                art,
                new Papiertext(betreff, beschluss, sachverhalt, "Einreicher", ""),
                Kaemmereiangabe.KEINE,
                Ausfertigung.KEINE,
                List.of(),
                List.of(),
                new Herkunft("Niederschrift", "Probe"));
    }
}
