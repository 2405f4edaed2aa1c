package de.familienaudit.haushalt.domain.abschluss;

import static de.familienaudit.haushalt.domain.buch.Buchungen.TAG;
import static de.familienaudit.haushalt.domain.buch.Buchungen.auf;
import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.abschluss.Rest.Uebertrag;
import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.Verfuegbarkeit;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-10: Ein Haushaltsrest geht einmal ins nächste Jahr, höchstens so viel, wie nicht gezahlt ist")
class RestGoesIntoTheNextYearOnceTest {

    private static final Uebertragbarkeit UEBERTRAGBAR =
            new Uebertragbarkeit(Haushaltsteil.VERWALTUNGSHAUSHALT, true, false, false);
    private static final Verfuegbarkeit BEISPIEL =
            Verfuegbarkeit.aus(auf(1, "ANSATZ 1.000; GEZAHLT 500; GEBUNDEN 300"));

    @DisplayName(
            "Übertragbar ist der Vermögenshaushalt oder was so erklärt ist; nie Verfügungsmittel und Deckungsreserve")
    @ParameterizedTest(name = "{0}, erklärt {1}, Verfügungsmittel {2}, Deckungsreserve {3}: {4}")
    @CsvSource({
        "VERMOEGENSHAUSHALT, false, false, false, true",
        "VERWALTUNGSHAUSHALT, false, false, false, false",
        "VERWALTUNGSHAUSHALT, true, false, false, true",
        ", true, false, false, true",
        ", false, false, false, false",
        "VERWALTUNGSHAUSHALT, true, true, false, false",
        "VERWALTUNGSHAUSHALT, true, false, true, false",
        "VERMOEGENSHAUSHALT, true, true, true, false"
    })
    void uebertragbar(Haushaltsteil teil, boolean erklaert, boolean verfuegung, boolean reserve, boolean uebertragbar) {
        assertThat(new Uebertragbarkeit(teil, erklaert, verfuegung, reserve).istUebertragbar())
                .isEqualTo(uebertragbar);
    }

    @Test
    @DisplayName("Ansatz 1.000, gezahlt 500, gebunden 300: höchstens 500,00, davon bleiben 300,00 gebunden und 200,00"
            + " werden verfügbar")
    void beispiel() {
        assertThat(RestRule.hoechstens(BEISPIEL)).isEqualTo(euro("500"));

        Buchungssatz satz = RestRule.satz(TAG, rest("500", "300", "0"));

        assertThat(satz.art()).isEqualTo(Buchungsart.REST);
        List<Buchung> alt = new ArrayList<>(auf(1, "ANSATZ 1.000; GEZAHLT 500; GEBUNDEN 300"));
        List<Buchung> neu = new ArrayList<>();
        satz.buchungen().forEach(b -> (b.jahresstelle() == 1 ? alt : neu).add(b));
        assertThat(Verfuegbarkeit.aus(alt).verfuegbar()).isEqualTo(Geldbetrag.NICHTS);
        assertThat(Verfuegbarkeit.aus(alt).summe(Posten.GEBUNDEN)).isEqualTo(Geldbetrag.NICHTS);
        assertThat(Verfuegbarkeit.aus(alt).summe(Posten.GEZAHLT)).isEqualTo(euro("500"));
        assertThat(Verfuegbarkeit.aus(neu).verfuegbar()).isEqualTo(euro("200"));
        assertThat(Verfuegbarkeit.aus(neu).summe(Posten.GEBUNDEN)).isEqualTo(euro("300"));
        assertThat(neu).allMatch(b -> b.jahresstelle() == 2);
    }

    @DisplayName("Höchstens, was verfügbar, reserviert und gebunden ist; und mindestens, was gebunden oder reserviert"
            + " mitgeht")
    @ParameterizedTest(name = "{0}, davon {1} gebunden: {2}")
    @CsvSource({
        "'500', '300', ''",
        "'300', '300', ''",
        "'200', '0', ''",
        "'0,01', '0', ''",
        "'500,01', '300', H-10.rest_zu_hoch",
        "'299,99', '300', H-10.rest_unter_bindung",
        "'0', '0', G-5.nicht_positiv",
        "'-1', '0', G-5.nicht_positiv"
    })
    void betrag(String betrag, String gebunden, String code) {
        assertThat(Refusals.codes(RestRule.verstoesse(UEBERTRAGBAR, false, BEISPIEL, rest(betrag, gebunden, "0"))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("Reserviertes zählt wie Gebundenes und bleibt im neuen Jahr reserviert")
    void reserviert() {
        Verfuegbarkeit stand = Verfuegbarkeit.aus(auf(1, "ANSATZ 1.000; RESERVIERT 400; GEBUNDEN 300; GEZAHLT 100"));

        assertThat(RestRule.hoechstens(stand)).isEqualTo(euro("900"));
        assertThat(RestRule.verstoesse(UEBERTRAGBAR, false, stand, rest("700", "300", "400")))
                .isEmpty();
        assertThat(RestRule.satz(TAG, rest("700", "300", "400")).buchungen())
                .containsExactly(
                        new Buchung(1, Posten.REST, euro("-700"), null),
                        new Buchung(2, Posten.REST, euro("700"), null),
                        new Buchung(1, Posten.RESERVIERT, euro("-400"), 11L),
                        new Buchung(2, Posten.RESERVIERT, euro("400"), 12L),
                        new Buchung(1, Posten.GEBUNDEN, euro("-300"), 11L),
                        new Buchung(2, Posten.GEBUNDEN, euro("300"), 12L));
    }

    @Test
    @DisplayName("Ein Fehlbetrag bleibt ein Fehlbetrag: er mindert den Rest, und nichts wird zu null")
    void fehlbetrag() {
        Verfuegbarkeit minus = Verfuegbarkeit.aus(auf(1, "ANSATZ 1.000; GEZAHLT 800; GEBUNDEN 300"));
        Verfuegbarkeit nurMinus = Verfuegbarkeit.aus(auf(1, "ANSATZ 1.000; GEZAHLT 1.200"));

        assertThat(RestRule.hoechstens(minus)).isEqualTo(euro("200"));
        assertThat(RestRule.hoechstens(nurMinus)).isEqualTo(Geldbetrag.NICHTS);
        assertThat(RestRule.verstoesse(UEBERTRAGBAR, false, nurMinus, rest("0,01", "0", "0")))
                .containsExactly(Violation.at("betrag", "H-10.rest_zu_hoch", Geldbetrag.NICHTS));
    }

    @Test
    @DisplayName("Einmal, und nur wo übertragbar; beides wird zugleich gesagt")
    void einmal() {
        Uebertragbarkeit nicht = new Uebertragbarkeit(Haushaltsteil.VERWALTUNGSHAUSHALT, false, false, false);

        assertThat(RestRule.verstoesse(nicht, true, BEISPIEL, rest("500", "300", "0")))
                .containsExactly(Violation.of("H-10.nicht_uebertragbar"), Violation.of("H-10.rest_schon_gebildet"));
    }

    @DisplayName("Nur in dieselbe Haushaltsstelle des nächsten Jahres")
    @ParameterizedTest(name = "{0} {1} nach {2} {3}: {4}")
    @CsvSource({
        "7, 2024, 7, 2025, ''",
        "7, 2024, 8, 2025, H-10.rest_andere_haushaltsstelle",
        "7, 2024, 7, 2026, H-10.rest_anderes_jahr",
        "7, 2024, 7, 2024, H-10.rest_anderes_jahr",
        "7, 2024, 8, 2023, H-10.rest_andere_haushaltsstelle H-10.rest_anderes_jahr"
    })
    void wohin(long stelle, int jahr, long nachStelle, int nachJahr, String codes) {
        assertThat(String.join(
                        " ",
                        Refusals.codes(RestRule.wohin(
                                new RestRule.Ort(stelle, jahr), new RestRule.Ort(nachStelle, nachJahr)))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Die Ablehnung nennt das Jahr, in das der Rest gehört")
    void nenntDasJahr() {
        assertThat(RestRule.wohin(new RestRule.Ort(7, 2024), new RestRule.Ort(7, 2026)))
                .containsExactly(Violation.of("H-10.rest_anderes_jahr", 2025));
    }

    private static Rest rest(String betrag, String gebunden, String reserviert) {
        Zeilenstand mit = new Zeilenstand(euro(reserviert), euro(gebunden), Geldbetrag.NICHTS);
        return new Rest(1, 2, euro(betrag), List.of(new Uebertrag(11, 12, mit)));
    }
}
