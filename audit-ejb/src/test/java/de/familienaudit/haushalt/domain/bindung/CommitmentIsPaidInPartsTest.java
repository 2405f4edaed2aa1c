package de.familienaudit.haushalt.domain.bindung;

import static de.familienaudit.haushalt.domain.buch.Buchungen.TAG;
import static de.familienaudit.haushalt.domain.buch.Buchungen.auf;
import static de.familienaudit.haushalt.domain.buch.Buchungen.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.Verfuegbarkeit;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-9: Ein Auftrag wird gebunden, in Teilen gezahlt und abgeschlossen; jeder Euro liegt an einem Ort")
class CommitmentIsPaidInPartsTest {

    private final List<Buchung> buch = new ArrayList<>(auf(1, "ANSATZ 2.000"));

    @Test
    @DisplayName("700 und 50 auf einen Auftrag von 1.000: Rest 250; der Abschluss gibt ihn frei")
    void inTeilen() {
        buche(Bindungsbuchung.reservieren(TAG, List.of(new Zeilenbetrag(1, 1, euro("1.000")))));
        assertThat(stand()).isEqualTo(stand("1.000", "0", "0"));
        assertThat(verfuegbar()).isEqualTo(euro("1.000"));

        buche(Bindungsbuchung.binden(TAG, List.of(zeile())));
        assertThat(stand()).isEqualTo(stand("0", "1.000", "0"));
        assertThat(verfuegbar()).isEqualTo(euro("1.000"));

        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("700")));
        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("50")));
        assertThat(stand()).isEqualTo(stand("0", "250", "750"));
        assertThat(verfuegbar()).isEqualTo(euro("1.000"));

        buche(Bindungsbuchung.abschliessen(TAG, List.of(zeile())));
        assertThat(stand()).isEqualTo(stand("0", "0", "750"));
        assertThat(verfuegbar()).isEqualTo(euro("1.250"));
    }

    @Test
    @DisplayName(
            "1.000 gebunden, 800 gezahlt, abgeschlossen: 200 mehr; zahlen nach dem Abschluss nimmt vom Verfügbaren")
    void abschluss() {
        gebunden("1.000");
        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("800")));
        buche(Bindungsbuchung.abschliessen(TAG, List.of(zeile())));
        assertThat(verfuegbar()).isEqualTo(euro("1.200"));

        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("30")));
        assertThat(stand()).isEqualTo(stand("0", "0", "830"));
        assertThat(verfuegbar()).isEqualTo(euro("1.170"));
    }

    @Test
    @DisplayName("Kostet es mehr als gebunden, kommt nur das Mehr aus dem Verfügbaren")
    void mehr() {
        gebunden("1.000");

        Buchungssatz zahlung = Bindungsbuchung.zahlen(TAG, zeile(), euro("1.050"));

        assertThat(zahlung.art()).isEqualTo(Buchungsart.ZAHLUNG);
        assertThat(zahlung.buchungen()).isEqualTo(auf(1, "GEBUNDEN -1.000; GEZAHLT 1.050"));
        buche(zahlung);
        assertThat(verfuegbar()).isEqualTo(euro("950"));
    }

    @Test
    @DisplayName("Eine Zahlung ohne Bindung ist eine eigene Zeile und nimmt alles vom Verfügbaren")
    void direkt() {
        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("0,01")));

        assertThat(stand()).isEqualTo(stand("0", "0", "0,01"));
        assertThat(verfuegbar()).isEqualTo(euro("1.999,99"));
    }

    @Test
    @DisplayName("Eine Erstattung von 100: 100 mehr verfügbar, die Bindung bleibt; mehr als gezahlt kommt nicht zurück")
    void erstattung() {
        gebunden("1.000");
        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("700")));
        buche(Bindungsbuchung.erstatten(TAG, zeile(), euro("100")));

        assertThat(stand()).isEqualTo(stand("0", "300", "600"));
        assertThat(verfuegbar()).isEqualTo(euro("1.100"));
        assertThat(Refusals.of(() -> Bindungsbuchung.erstatten(TAG, zeile(), euro("600,01"))))
                .containsExactly(Violation.at("betrag", "H-9.erstattung_zu_hoch", euro("600")));
    }

    @Test
    @DisplayName("Was nur reserviert ist, wird nicht gezahlt: sonst zählte es doppelt")
    void erstBinden() {
        buche(Bindungsbuchung.reservieren(TAG, List.of(new Zeilenbetrag(1, 1, euro("100")))));

        assertThat(Refusals.codes(() -> Bindungsbuchung.zahlen(TAG, zeile(), euro("100"))))
                .containsExactly("H-9.erst_binden");
        Bindungszeile mehr = new Bindungszeile(1, 1, stand("20", "30", "0"));
        assertThat(Bindungsbuchung.zahlen(TAG, mehr, euro("10")).buchungen())
                .isEqualTo(auf(1, "GEBUNDEN -10; GEZAHLT 10"));
    }

    @Test
    @DisplayName("Alles Gezahlte kann erstattet werden")
    void alles() {
        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("600")));
        buche(Bindungsbuchung.erstatten(TAG, zeile(), euro("600")));

        assertThat(stand()).isEqualTo(Zeilenstand.LEER);
    }

    @Test
    @DisplayName("Der Rest zieht auf eine andere Stelle um; was gezahlt ist, bleibt, wo es war")
    void umbuchen() {
        gebunden("1.000");
        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("700")));

        Buchungssatz satz = Bindungsbuchung.umbuchen(TAG, zeile(), new Zeilenbetrag(2, 5, euro("300")));

        assertThat(satz.buchungen())
                .containsExactly(
                        new Buchung(1, Posten.GEBUNDEN, euro("-300"), 1L),
                        new Buchung(5, Posten.GEBUNDEN, euro("300"), 2L));
        buche(satz);
        assertThat(stand()).isEqualTo(stand("0", "0", "700"));
        assertThat(verfuegbar()).isEqualTo(euro("1.300"));
    }

    @DisplayName("Umgebucht wird höchstens der Rest, und auf eine andere Stelle")
    @ParameterizedTest(name = "{0} auf {1}: {2}")
    @CsvSource({
        "'300', 5, ''",
        "'300,01', 5, H-9.umbuchung_zu_hoch",
        "'300', 1, H-9.selbe_haushaltsstelle",
        "'301', 1, H-9.selbe_haushaltsstelle H-9.umbuchung_zu_hoch"
    })
    void umbuchenGeht(String betrag, long stelle, String codes) {
        gebunden("1.000");
        buche(Bindungsbuchung.zahlen(TAG, zeile(), euro("700")));

        assertThat(String.join(
                        " ",
                        Refusals.codes(() ->
                                Bindungsbuchung.umbuchen(TAG, zeile(), new Zeilenbetrag(2, stelle, euro(betrag))))))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName("Nichts zu binden, nichts freizugeben, nichts abzuschließen: jedes mit seinem Satz")
    void nichtsDa() {
        assertThat(Refusals.codes(() -> Bindungsbuchung.binden(TAG, List.of(zeile()))))
                .containsExactly("H-9.nichts_reserviert");
        assertThat(Refusals.codes(() -> Bindungsbuchung.freigeben(TAG, List.of(zeile()))))
                .containsExactly("H-9.nichts_reserviert");
        assertThat(Refusals.codes(() -> Bindungsbuchung.abschliessen(TAG, List.of(zeile()))))
                .containsExactly("H-9.nichts_gebunden");
    }

    @Test
    @DisplayName("Von mehreren Zeilen bewegt sich jede, auf der etwas liegt")
    void mehrereZeilen() {
        Bindungszeile leer = new Bindungszeile(2, 5, Zeilenstand.LEER);
        Bindungszeile reserviert = new Bindungszeile(3, 6, stand("20", "30", "0"));

        assertThat(Bindungsbuchung.binden(TAG, List.of(leer, reserviert)).buchungen())
                .containsExactly(
                        new Buchung(6, Posten.RESERVIERT, euro("-20"), 3L),
                        new Buchung(6, Posten.GEBUNDEN, euro("20"), 3L));
        assertThat(Bindungsbuchung.freigeben(TAG, List.of(leer, reserviert)).buchungen())
                .containsExactly(new Buchung(6, Posten.RESERVIERT, euro("-20"), 3L));
        assertThat(Bindungsbuchung.abschliessen(TAG, List.of(leer, reserviert)).buchungen())
                .containsExactly(new Buchung(6, Posten.GEBUNDEN, euro("-30"), 3L));
    }

    @DisplayName("H-10: Eine Berichtigung eines abgeschlossenen Jahres steht im offenen und nennt, was sie berichtigt")
    @ParameterizedTest(name = "{0}: {1} verfügbar")
    @CsvSource({"'50', '1.950'", "'-50', '2.050'"})
    void berichtigen(String betrag, String verfuegbar) {
        Buchungssatz satz = Bindungsbuchung.berichtigen(TAG, new Zeilenbetrag(1, 1, euro(betrag)), 42);

        assertThat(satz.art()).isEqualTo(Buchungsart.BERICHTIGUNG);
        assertThat(satz.bezug()).isEqualTo(42);
        buche(satz);
        assertThat(verfuegbar()).isEqualTo(euro(verfuegbar));
    }

    @DisplayName("Der Stand einer Bindung folgt aus ihren Zeilen")
    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "'0', '0', '0', ENTFALLEN",
        "'10', '0', '0', BEANTRAGT",
        "'0', '10', '0', GEBUNDEN",
        "'10', '10', '0', GEBUNDEN",
        "'0', '10', '5', TEILWEISE_GEZAHLT",
        "'10', '0', '5', TEILWEISE_GEZAHLT",
        "'0', '0', '5', GEZAHLT"
    })
    void bindungsstand(String reserviert, String gebunden, String gezahlt, Bindungsstand stand) {
        Bindungszeile zeile = new Bindungszeile(1, 1, stand(reserviert, gebunden, gezahlt));

        assertThat(Bindungsstand.von(List.of(zeile))).isEqualTo(stand);
        assertThat(Bindungsstand.von(List.of(new Bindungszeile(2, 5, Zeilenstand.LEER), zeile)))
                .isEqualTo(stand);
        assertThat(Bindungsstand.von(List.of())).isEqualTo(Bindungsstand.ENTFALLEN);
        assertThat(Bindungsstand.von(zeile.stand())).as("of their sum").isEqualTo(stand);
    }

    private void gebunden(String betrag) {
        buche(Bindungsbuchung.reservieren(TAG, List.of(new Zeilenbetrag(1, 1, euro(betrag)))));
        buche(Bindungsbuchung.binden(TAG, List.of(zeile())));
    }

    private void buche(Buchungssatz satz) {
        buch.addAll(satz.buchungen());
    }

    private Bindungszeile zeile() {
        return new Bindungszeile(1, 1, stand());
    }

    private Zeilenstand stand() {
        return Zeilenstand.aus(
                buch.stream().filter(b -> b.zeile() != null && b.zeile() == 1).toList());
    }

    private static Zeilenstand stand(String reserviert, String gebunden, String gezahlt) {
        return new Zeilenstand(euro(reserviert), euro(gebunden), euro(gezahlt));
    }

    private Geldbetrag verfuegbar() {
        return Verfuegbarkeit.aus(
                        buch.stream().filter(b -> b.jahresstelle() == 1).toList())
                .verfuegbar();
    }
}
