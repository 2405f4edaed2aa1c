package de.familienaudit.vorlage.domain.abstimmung;

import static de.familienaudit.vorlage.domain.abstimmung.Voten.UNBEKANNT;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.ablehnen;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.hauptsache;
import static de.familienaudit.vorlage.domain.abstimmung.Voten.ueber;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Ausgang;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Grund;
import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Wirkung;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-4: Das Ergebnis folgt aus den Stimmen und der Mehrheit, ohne Stimmen aus den Worten des Protokolls")
class ResultFollowsFromCountsAndMajorityTest {

    @ParameterizedTest
    @CsvSource({
        "27/3/0/0, ANGENOMMEN, MEHR_JA",
        "29/0/5/0, ANGENOMMEN, MEHR_JA",
        "9/0/1/0, ANGENOMMEN, MEHR_JA",
        "1/0/33/0, ANGENOMMEN, MEHR_JA",
        "5/5/20/0, ABGELEHNT, STIMMENGLEICHHEIT",
        "0/0/3/0, ABGELEHNT, NIEMAND_DAFUER",
        "3/9/0/0, ABGELEHNT, WENIGER_JA",
        "6/0/?/?, ANGENOMMEN, MEHR_JA",
        "27/?/0/0, NICHT_FESTSTELLBAR, NICHTS_BEKANNT",
        "?/0/2/0, NICHT_FESTSTELLBAR, NICHTS_BEKANNT"
    })
    @DisplayName(
            "Einfache Mehrheit: mehr Ja als Nein; Enthaltungen und Befangene zählen nicht, Gleichstand ist Ablehnung")
    void simple(String zahlen, Ausgang ausgang, Grund grund) {
        Ergebnis ergebnis = ErgebnisRule.ergebnis(hauptsache(zahlen, ""), Mehrheit.EINFACH, UNBEKANNT);
        assertThat(ergebnis.ausgang()).isEqualTo(ausgang);
        assertThat(ergebnis.grund()).isEqualTo(grund);
        assertThat(ergebnis.noetig()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "ZWEI_DRITTEL, 20/10/0/0, , ANGENOMMEN, 20",
        "ZWEI_DRITTEL, 19/11/0/0, , ABGELEHNT, 20",
        "ZWEI_DRITTEL, 20/10/15/2, , ANGENOMMEN, 20",
        "ZWEI_DRITTEL, 21/10/0/0, , ANGENOMMEN, 21",
        "DREI_VIERTEL, 30/10/0/0, , ANGENOMMEN, 30",
        "DREI_VIERTEL, 29/10/0/0, , ABGELEHNT, 30",
        "MEHRHEIT_DER_ANWESENDEN, 16/14/0/0/31, , ANGENOMMEN, 16",
        "MEHRHEIT_DER_ANWESENDEN, 15/5/10/0/30, , ABGELEHNT, 16",
        "ZWEI_DRITTEL_DER_ANWESENDEN, 20/1/9/0/30, , ANGENOMMEN, 20",
        "DREI_VIERTEL_DER_ANWESENDEN, 22/1/7/0/30, , ABGELEHNT, 23",
        "MEHRHEIT_DER_MITGLIEDER, 23/3/0/0, 46, ABGELEHNT, 24",
        "MEHRHEIT_DER_MITGLIEDER, 24/3/0/0, 46, ANGENOMMEN, 24",
        "ZWEI_DRITTEL_DER_MITGLIEDER, 31/0/0/0, 46, ANGENOMMEN, 31",
        "ZWEI_DRITTEL_DER_MITGLIEDER, 30/0/0/0, 46, ABGELEHNT, 31",
        "DREI_VIERTEL_DER_MITGLIEDER, 34/0/0/0, 46, ABGELEHNT, 35"
    })
    @DisplayName("Andere Mehrheiten in ganzen Zahlen: 20 zu 10 erreicht zwei Drittel, 19 zu 11 nicht")
    void shares(Mehrheit mehrheit, String zahlen, Integer mitglieder, Ausgang ausgang, long noetig) {
        Ergebnis ergebnis = ErgebnisRule.ergebnis(
                hauptsache(zahlen, ""), mehrheit, mitglieder == null ? UNBEKANNT : OptionalInt.of(mitglieder));
        assertThat(ergebnis.ausgang()).isEqualTo(ausgang);
        assertThat(ergebnis.noetig()).isEqualTo(noetig);
    }

    @ParameterizedTest
    @EnumSource(Mehrheit.class)
    @DisplayName("Keine Mehrheit macht aus Gleichstand, aus lauter Enthaltungen oder aus niemandem eine Zustimmung")
    void never(Mehrheit mehrheit) {
        for (String zahlen : new String[] {"5/5/20/0/30", "0/0/3/0/3", "0/0/0/0/0", "3/9/0/0/12"}) {
            assertThat(ErgebnisRule.ergebnis(hauptsache(zahlen, ""), mehrheit, OptionalInt.of(30))
                            .ausgang())
                    .isEqualTo(Ausgang.ABGELEHNT);
        }
        assertThat(mehrheit.noetig(0)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "Ohne die Zahl, von der der Anteil gerechnet wird, ist das Ergebnis nicht feststellbar, außer die Worte sagen es")
    void unknownBase() {
        assertThat(ErgebnisRule.ergebnis(hauptsache("20/3/0/0", ""), Mehrheit.MEHRHEIT_DER_ANWESENDEN, UNBEKANNT))
                .isEqualTo(new Ergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.ANWESENDE_UNBEKANNT, null, Wirkung.KEINE));
        assertThat(ErgebnisRule.ergebnis(hauptsache("20/3/0/0", ""), Mehrheit.DREI_VIERTEL_DER_MITGLIEDER, UNBEKANNT)
                        .grund())
                .isEqualTo(Grund.MITGLIEDER_UNBEKANNT);
        assertThat(ErgebnisRule.ergebnis(
                        hauptsache("20/3/0/0", "mehrheitlich angenommen"), Mehrheit.MEHRHEIT_DER_ANWESENDEN, UNBEKANNT))
                .isEqualTo(new Ergebnis(Ausgang.ANGENOMMEN, Grund.WORTE, null, Wirkung.DAFUER));
    }

    @ParameterizedTest
    @CsvSource({
        "einstimmig, ANGENOMMEN, DAFUER",
        "mehrheitlich, ANGENOMMEN, DAFUER",
        "Mit Stimmenmehrheit beschlossen, ANGENOMMEN, DAFUER",
        "einstimmig abgelehnt, ABGELEHNT, DAGEGEN",
        "Der Beschlussvorschlag findet keine Mehrheit, ABGELEHNT, DAGEGEN",
        "Stimmengleichheit, ABGELEHNT, DAGEGEN",
        "einstimmig vertagt, NICHT_FESTSTELLBAR, KEINE",
        "einstimmig in den Sozialausschuss verwiesen, NICHT_FESTSTELLBAR, KEINE",
        "zur Kenntnis genommen, ZUR_KENNTNIS_GENOMMEN, KENNTNIS",
        "siehe Niederschrift, NICHT_FESTSTELLBAR, KEINE"
    })
    @DisplayName("Ohne Zahlen geben die Worte das Ergebnis; „einstimmig vertagt“ ist keine Zustimmung")
    void words(String worte, Ausgang ausgang, Wirkung wirkung) {
        Ergebnis ergebnis = ErgebnisRule.ergebnis(hauptsache("?", worte), Mehrheit.EINFACH, UNBEKANNT);
        assertThat(ergebnis.ausgang()).isEqualTo(ausgang);
        assertThat(ergebnis.wirkung()).isEqualTo(wirkung);
    }

    @Test
    @DisplayName("„Vertagt“ mit 12 Ja ist keine Zustimmung, auch wenn die Zahlen dabeistehen")
    void postponed() {
        assertThat(ErgebnisRule.ergebnis(hauptsache("12/0/0/0", "vertagt"), Mehrheit.EINFACH, UNBEKANNT))
                .isEqualTo(new Ergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.NUR_VERFAHREN, null, Wirkung.KEINE));
        Ergebnis verfahren = ErgebnisRule.ergebnis(
                ueber(Abstimmungsgegenstand.VERFAHREN, "12/0/0/0", "vertagt"), Mehrheit.EINFACH, UNBEKANNT);
        assertThat(verfahren.ausgang()).isEqualTo(Ausgang.ANGENOMMEN);
        assertThat(verfahren.wirkung()).isEqualTo(Wirkung.KEINE);
        assertThat(ErgebnisRule.ergebnis(
                                ueber(Abstimmungsgegenstand.AENDERUNGSANTRAG, "12/0/0/0", ""),
                                Mehrheit.EINFACH,
                                UNBEKANNT)
                        .wirkung())
                .isEqualTo(Wirkung.KEINE);
    }

    @Test
    @DisplayName("Wer annimmt, dass abgelehnt wird, nimmt den Antrag nicht an; wer das ablehnt, auch nicht")
    void polarity() {
        Ergebnis abgelehnt = ErgebnisRule.ergebnis(ablehnen("20/3/0/0", ""), Mehrheit.EINFACH, UNBEKANNT);
        assertThat(abgelehnt.ausgang()).isEqualTo(Ausgang.ANGENOMMEN);
        assertThat(abgelehnt.wirkung()).isEqualTo(Wirkung.DAGEGEN);
        Ergebnis nichtAbgelehnt = ErgebnisRule.ergebnis(ablehnen("3/20/0/0", ""), Mehrheit.EINFACH, UNBEKANNT);
        assertThat(nichtAbgelehnt.ausgang()).isEqualTo(Ausgang.ABGELEHNT);
        assertThat(nichtAbgelehnt.wirkung()).isEqualTo(Wirkung.KEINE);
        assertThat(ErgebnisRule.ergebnis(ablehnen("?", "abgelehnt"), Mehrheit.EINFACH, UNBEKANNT))
                .isEqualTo(new Ergebnis(Ausgang.NICHT_FESTSTELLBAR, Grund.WORTE_MEHRDEUTIG, null, Wirkung.KEINE));
    }
}
