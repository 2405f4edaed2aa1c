package de.familienaudit.haushalt.domain.buch;

import static de.familienaudit.haushalt.domain.buch.Buchungen.TAG;
import static de.familienaudit.haushalt.domain.buch.Buchungen.auf;
import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-9: Ein Fehler wird durch eine Gegenbuchung zurückgenommen, einmal, und danach ist alles wie zuvor")
class MistakeIsReversedOnceTest {

    @DisplayName(
            "Ein Antrag wird nicht storniert, außer er ist nacherfasst; ein Ansatz nur, wenn kein späterer auf ihm ruht")
    @ParameterizedTest(name = "{0}, nacherfasst {2}, {3} spätere: {4}")
    @CsvSource({
        "RESERVIERUNG, RESERVIERT 5, false, 0, H-9.antrag_statt_storno",
        "RESERVIERUNG, RESERVIERT 5, true, 0, ''",
        "FREIGABE, RESERVIERT -5, false, 0, H-9.antrag_statt_storno",
        "BINDUNG, RESERVIERT -5; GEBUNDEN 5, false, 0, ''",
        "ANSATZ_ENTWURF, ANSATZ 5, false, 0, ''",
        "ANSATZ_ENTWURF, ANSATZ 5, false, 1, H-9.erst_spaeteres",
        "ANSATZ_ENTWURF, ANSATZ 5, true, 1, H-9.erst_spaeteres"
    })
    void vonHand(Buchungsart art, String buchungen, boolean nacherfasst, long spaetere, String codes) {
        assertThat(String.join(
                        " ", Refusals.codes(StornoRule.vonHand(gespeichert(art, buchungen), nacherfasst, spaetere))))
                .isEqualTo(codes);
    }

    @DisplayName("Der Storno spiegelt jede Zeile: Stelle, Posten und Zeile gleich, Betrag mit anderem Vorzeichen")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ZAHLUNG, GEBUNDEN -700; GEZAHLT 700, GEBUNDEN 700; GEZAHLT -700",
        "BINDUNG, RESERVIERT -300; GEBUNDEN 300, RESERVIERT 300; GEBUNDEN -300",
        "ANSATZ_ENTWURF, ANSATZ 3.000, ANSATZ -3.000"
    })
    void spiegel(Buchungsart art, String buchungen, String gespiegelt) {
        Buchungssatz original = gespeichert(art, buchungen);

        Buchungssatz storno = StornoRule.storno(original, TAG);

        assertThat(storno.art()).isEqualTo(Buchungsart.STORNO);
        assertThat(storno.bezug()).isEqualTo(original.id());
        assertThat(storno.buchungen()).isEqualTo(auf(1, gespiegelt));
    }

    @DisplayName("Was ein Storno dem Verfügbaren nimmt, ist nie weniger als nichts")
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "ABSCHLUSS, GEBUNDEN -300, 300",
        "ERSTATTUNG, GEZAHLT -100, 100",
        "ZAHLUNG, GEBUNDEN -700; GEZAHLT 700, 0",
        "ZAHLUNG, GEBUNDEN -700; GEZAHLT 900, 0",
        "BINDUNG, RESERVIERT -300; GEBUNDEN 300, 0"
    })
    void senkt(Buchungsart art, String buchungen, String betrag) {
        assertThat(StornoRule.senkt(StornoRule.storno(gespeichert(art, buchungen), TAG)))
                .isEqualTo(euro(betrag));
    }

    @DisplayName("Was berichtigt wurde, bleibt gezahlt, bis seine Berichtigungen storniert sind")
    @ParameterizedTest(name = "gezahlt {0}, danach weniger um {1}, {2} Berichtigungen: {3}")
    @CsvSource({
        "500, 500, 0, ''",
        "500, '500,01', 0, H-9.erst_spaeteres",
        "500, -100, 0, ''",
        "500, 0, 1, H-9.erst_spaeteres"
    })
    void berichtigt(String gezahlt, String weniger, long berichtigungen, String codes) {
        Geldbetrag um = weniger.startsWith("-") ? euro(weniger.substring(1)).negiert() : euro(weniger);
        assertThat(String.join(" ", Refusals.codes(StornoRule.berichtigt(euro(gezahlt), um, berichtigungen))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Eine Zahlung stornieren gibt die Bindung zurück; eine Erstattung lässt sie")
    void zahlungUndErstattung() {
        Zeilenstand gezahlt = Zeilenstand.aus(auf(1, "GEBUNDEN 1.000; GEBUNDEN -700; GEZAHLT 700"));
        Buchungssatz zahlung = gespeichert(Buchungsart.ZAHLUNG, "GEBUNDEN -700; GEZAHLT 700");

        Zeilenstand zurueck = gezahlt.mit(StornoRule.storno(zahlung, TAG).buchungen());
        assertThat(zurueck.gebunden()).isEqualTo(euro("1.000"));
        assertThat(zurueck.gezahlt()).isEqualTo(euro("0"));

        Zeilenstand erstattet = gezahlt.mit(auf(1, "GEZAHLT -100"));
        assertThat(erstattet.gebunden()).isEqualTo(euro("300"));
        assertThat(erstattet.gezahlt()).isEqualTo(euro("600"));
    }

    @Test
    @DisplayName("Zweimal wird nichts storniert, ein Storno gar nicht, und nichts, worauf Späteres ruht")
    void nichtNochEinmal() {
        Buchungssatz bindung = gespeichert(Buchungsart.BINDUNG, "RESERVIERT -1.000; GEBUNDEN 1.000");
        Map<Long, Zeilenstand> offen = Map.of(1L, Zeilenstand.aus(auf(1, "GEBUNDEN 1.000")));
        Map<Long, Zeilenstand> gezahlt = Map.of(1L, Zeilenstand.aus(auf(1, "GEBUNDEN 300; GEZAHLT 700")));

        assertThat(StornoRule.verstoesse(bindung, false, offen)).isEmpty();
        assertThat(StornoRule.verstoesse(bindung, true, offen)).containsExactly(Violation.of("H-9.schon_storniert"));
        assertThat(StornoRule.verstoesse(bindung, false, gezahlt)).containsExactly(Violation.of("H-9.erst_spaeteres"));
        assertThat(Refusals.codes(StornoRule.verstoesse(
                        new Buchungssatz(6, Buchungsart.STORNO, TAG, auf(1, "GEBUNDEN -1.000"), 5L), false, offen)))
                .containsExactly("H-9.storno_bleibt");
    }

    @Test
    @DisplayName("Mit der Erstattung zurück und dann die Zahlung: in der umgekehrten Reihenfolge geht alles zurück")
    void umgekehrt() {
        Buchungssatz zahlung = gespeichert(Buchungsart.ZAHLUNG, "GEBUNDEN -700; GEZAHLT 700");
        Buchungssatz erstattung = gespeichert(Buchungsart.ERSTATTUNG, "GEZAHLT -100");
        Zeilenstand stand = Zeilenstand.aus(auf(1, "GEBUNDEN 300; GEZAHLT 600"));

        assertThat(StornoRule.verstoesse(zahlung, false, Map.of(1L, stand)))
                .containsExactly(Violation.of("H-9.erst_spaeteres"));
        Zeilenstand danach = stand.mit(StornoRule.storno(erstattung, TAG).buchungen());
        assertThat(StornoRule.verstoesse(zahlung, false, Map.of(1L, danach))).isEmpty();
    }

    @Test
    @DisplayName("Was keine Bindung betrifft, hängt an keiner Zeile")
    void ohneZeile() {
        assertThat(StornoRule.verstoesse(gespeichert(Buchungsart.SPERRE, "SPERRE 350"), false, Map.of()))
                .isEmpty();
    }

    private static Buchungssatz gespeichert(Buchungsart art, String buchungen) {
        return new Buchungssatz(5, art, TAG, List.copyOf(auf(1, buchungen)), null);
    }
}
