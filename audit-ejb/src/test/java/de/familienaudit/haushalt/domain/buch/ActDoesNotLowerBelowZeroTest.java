package de.familienaudit.haushalt.domain.buch;

import static de.familienaudit.haushalt.domain.buch.Buchungen.auf;
import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static de.familienaudit.haushalt.domain.buch.Buchungen.satz;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("H-5: Was Verfügbares senkt, wird abgelehnt, wenn danach weniger als 0,00 € bliebe")
class ActDoesNotLowerBelowZeroTest {

    private static final Grenze A = Grenze.jahresstelle(1);
    private static final Grenze B = Grenze.jahresstelle(2);
    private static final Grenze RING = Grenze.ring(9);

    @Test
    @DisplayName("Eine Einnahme und ein Nachweisjahr begrenzen nichts; daneben begrenzt, was begrenzt")
    void unlimited() {
        Mittelstand stand = new Mittelstand(Map.of(1L, A), Map.of(A, euro("5")), Set.of(2L));
        List<Buchung> zeilen = new ArrayList<>(auf(2, "ANSATZ -900"));

        assertThat(MittelRule.verstoesse(stand, satz(Buchungsart.ANSATZ_ENTWURF, zeilen)))
                .isEmpty();
        zeilen.addAll(auf(1, "ANSATZ -6"));
        assertThat(MittelRule.verstoesse(stand, satz(Buchungsart.ANSATZ_ENTWURF, zeilen)))
                .containsExactly(Violation.of("H-5.reicht_nicht", 1L, euro("5"), euro("1")));
        assertThat(stand.nach(satz(Buchungsart.ANSATZ_ENTWURF, zeilen)).unbegrenzt())
                .containsExactly(2L);
    }

    @DisplayName("Genau der Rest passt, ein Cent mehr nicht; die Ablehnung nennt beides")
    @ParameterizedTest(name = "{0} verfügbar, {1}: es fehlen {2}")
    @CsvSource({
        "'470', '470', ",
        "'470', '470,01', '0,01'",
        "'470', '320', ",
        "'1.500', '1.000', ",
        "'500', '1.000', '500'",
        "'0', '0,01', '0,01'",
        "'-10', '0,01', '10,01'"
    })
    void reservieren(String verfuegbar, String betrag, String fehlt) {
        List<Violation> verstoesse =
                MittelRule.verstoesse(allein(verfuegbar), satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT " + betrag));

        assertThat(verstoesse)
                .isEqualTo(
                        fehlt == null
                                ? List.of()
                                : List.of(Violation.of("H-5.reicht_nicht", 1L, euro(verfuegbar), euro(fehlt))));
    }

    @Test
    @DisplayName("3 × 1,10 € passen in 3,30 €, und 0,10 € und 0,20 € in 0,30 €")
    void keineBruchteile() {
        Mittelstand stand = allein("3,30");
        for (int i = 0; i < 3; i++) {
            Buchungssatz satz = satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 1,10");
            assertThat(MittelRule.verstoesse(stand, satz)).isEmpty();
            stand = stand.nach(satz);
        }
        assertThat(stand.verfuegbar(1)).isEqualTo(Geldbetrag.NICHTS);
        assertThat(MittelRule.verstoesse(
                        allein("0,30"), satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 0,10; RESERVIERT 0,20")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "600 reserviert und 500 direkt gezahlt passen einzeln in 1.000, zusammen nicht; auch 600 und 600 nicht")
    void zusammen() {
        Mittelstand danach = allein("1.000").nach(satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 600"));

        assertThat(MittelRule.verstoesse(danach, satz(Buchungsart.ZAHLUNG, 1, "GEZAHLT 500")))
                .containsExactly(Violation.of("H-5.reicht_nicht", 1L, euro("400"), euro("100")));
        assertThat(MittelRule.verstoesse(danach, satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 600")))
                .containsExactly(Violation.of("H-5.reicht_nicht", 1L, euro("400"), euro("200")));
    }

    @DisplayName("Was nicht senkt, geht auch im Minus: Gebundenes zahlen, freigeben, stornieren, erstatten")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            BINDUNG    | RESERVIERT -300; GEBUNDEN 300
            ZAHLUNG    | GEBUNDEN -300; GEZAHLT 300
            FREIGABE   | RESERVIERT -300
            ABSCHLUSS  | GEBUNDEN -300
            ERSTATTUNG | GEZAHLT -100
            STORNO     | GEBUNDEN -300
            STORNO     | GEZAHLT -300; GEBUNDEN 300
            SPERRFREIGABE | SPERRE -50
            """)
    void senktNicht(Buchungsart art, String buchungen) {
        Mittelstand minus = allein("-200");

        assertThat(MittelRule.verstoesse(minus, satz(art, 1, buchungen))).isEmpty();
        assertThat(minus.nach(satz(art, 1, buchungen)).verfuegbar(1)).isGreaterThanOrEqualTo(euro("-200"));
    }

    @DisplayName("Zurücknehmen, was erhöht hatte, senkt: eine Erstattung, eine Deckung, ein Rest, ein Abschluss")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"GEZAHLT 100", "DECKUNG -100", "REST -100", "GEBUNDEN 100", "ANSATZ -100", "NACHTRAG -100", "SPERRE 100"
    })
    void zuruecknehmenSenkt(String buchung) {
        assertThat(MittelRule.verstoesse(allein("99,99"), satz(Buchungsart.STORNO, 1, buchung)))
                .containsExactly(Violation.of("H-5.reicht_nicht", 1L, euro("99,99"), euro("0,01")));
        assertThat(MittelRule.verstoesse(allein("100"), satz(Buchungsart.STORNO, 1, buchung)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Buchungsart.class)
    @DisplayName("Unter null führen nur Sperre, Widerruf, Nachtrag und Bekanntmachung, denn sie sind geschehen")
    void unterNull(Buchungsart art) {
        boolean geschehen = List.of("SPERRE", "WIDERRUF", "NACHTRAG", "ANSATZ_BEKANNTMACHUNG")
                .contains(art.name());

        assertThat(art.darfUnterNull()).isEqualTo(geschehen);
        for (Posten posten : Posten.values()) {
            for (String betrag : List.of("20", "-20")) {
                Buchung buchung = auf(1, posten + " " + betrag).get(0);
                if (art.erlaubt(buchung)) {
                    assertThat(MittelRule.verstoesse(allein("10"), satz(art, List.of(buchung)))
                                    .isEmpty())
                            .as("%s %s", posten, betrag)
                            .isEqualTo(geschehen || !buchung.wirkung().istNegativ());
                }
            }
        }
    }

    @Test
    @DisplayName("Gezählt wird der ganze Akt: eine Umbuchung innerhalb einer Stelle senkt nichts")
    void ganzerAkt() {
        assertThat(MittelRule.verstoesse(allein("0"), satz(Buchungsart.UMBUCHUNG, 1, "GEBUNDEN -100; GEBUNDEN 100")))
                .isEmpty();
        assertThat(MittelRule.verstoesse(
                        zwei("0", "50"), satz(Buchungsart.UMBUCHUNG, beide("GEBUNDEN -100", "GEBUNDEN 100"))))
                .containsExactly(Violation.of("H-5.reicht_nicht", 2L, euro("50"), euro("50")));
    }

    @Test
    @DisplayName("Mehrere Zeilen auf mehreren Stellen: alle oder keine; jede Stelle, die nicht reicht, wird genannt")
    void mehrere() {
        assertThat(MittelRule.verstoesse(
                        zwei("100", "100"), satz(Buchungsart.RESERVIERUNG, beide("RESERVIERT 101", "RESERVIERT 102"))))
                .containsExactly(
                        Violation.of("H-5.reicht_nicht", 1L, euro("100"), euro("1")),
                        Violation.of("H-5.reicht_nicht", 2L, euro("100"), euro("2")));
        assertThat(MittelRule.verstoesse(
                        zwei("100", "100"), satz(Buchungsart.RESERVIERUNG, beide("RESERVIERT 100", "RESERVIERT 102"))))
                .hasSize(1);
    }

    @Test
    @DisplayName("In einem Deckungsring begrenzt die Summe des Rings: eine Stelle darf dort ins Minus, der Ring nicht")
    void ring() {
        Mittelstand imRing = imRing("150");

        assertThat(MittelRule.verstoesse(imRing, satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 150")))
                .isEmpty();
        assertThat(MittelRule.verstoesse(imRing, satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 150,01")))
                .containsExactly(Violation.of("H-5.ring_reicht_nicht", 9L, euro("150"), euro("0,01")));
        assertThat(MittelRule.verstoesse(
                        imRing, satz(Buchungsart.RESERVIERUNG, beide("RESERVIERT 100", "RESERVIERT 51"))))
                .containsExactly(Violation.of("H-5.ring_reicht_nicht", 9L, euro("150"), euro("1")));
    }

    @Test
    @DisplayName("Eine Deckung zwischen zwei Stellen eines Rings lässt ihn, wie er ist, auch im Minus")
    void deckungImRing() {
        assertThat(MittelRule.verstoesse(imRing("-5"), satz(Buchungsart.DECKUNG, beide("DECKUNG -40", "DECKUNG 40"))))
                .isEmpty();
        assertThat(MittelRule.verstoesse(
                        zwei("30", "0"), satz(Buchungsart.DECKUNG, beide("DECKUNG -40", "DECKUNG 40"))))
                .containsExactly(Violation.of("H-5.reicht_nicht", 1L, euro("30"), euro("10")));
    }

    @Test
    @DisplayName("H-13: Die Vorschau nennt dieselben Zahlen wie die Buchung, vorher und nachher")
    void vorschau() {
        Buchungssatz satz = satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 320");
        Mittelstand stand = allein("470");

        assertThat(MittelRule.vorschau(stand, satz))
                .containsExactly(new MittelRule.Vorschau(A, euro("470"), euro("-320"), euro("150")));
        assertThat(stand.nach(satz).verfuegbar(1)).isEqualTo(euro("150"));
        assertThat(MittelRule.vorschau(allein("470"), satz(Buchungsart.RESERVIERUNG, 1, "RESERVIERT 470,01")))
                .containsExactly(new MittelRule.Vorschau(A, euro("470"), euro("-470,01"), euro("-0,01")));
    }

    @Test
    @DisplayName("Gesperrt wird in der Reihenfolge der Nummern: erst alle Stellen, dann alle Ringe")
    void reihenfolge() {
        List<Buchung> buchungen = new ArrayList<>(auf(30, "RESERVIERT 1"));
        buchungen.addAll(auf(4, "RESERVIERT 1"));
        buchungen.addAll(auf(30, "RESERVIERT 1"));

        assertThat(satz(Buchungsart.RESERVIERUNG, buchungen).jahresstellen()).containsExactly(4L, 30L);
        assertThat(List.of(RING, Grenze.jahresstelle(30), Grenze.ring(3), Grenze.jahresstelle(4)).stream()
                        .sorted())
                .containsExactly(Grenze.jahresstelle(4), Grenze.jahresstelle(30), Grenze.ring(3), RING);
    }

    private static List<Buchung> beide(String aufA, String aufB) {
        List<Buchung> buchungen = new ArrayList<>(auf(1, aufA));
        buchungen.addAll(auf(2, aufB));
        return buchungen;
    }

    private static Mittelstand allein(String verfuegbar) {
        return new Mittelstand(Map.of(1L, A), Map.of(A, euro(verfuegbar)));
    }

    private static Mittelstand zwei(String aufA, String aufB) {
        return new Mittelstand(Map.of(1L, A, 2L, B), Map.of(A, euro(aufA), B, euro(aufB)));
    }

    private static Mittelstand imRing(String verfuegbar) {
        return new Mittelstand(Map.of(1L, RING, 2L, RING), Map.of(RING, euro(verfuegbar)));
    }
}
