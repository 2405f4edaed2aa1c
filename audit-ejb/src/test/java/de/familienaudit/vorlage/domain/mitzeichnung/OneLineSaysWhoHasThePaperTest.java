package de.familienaudit.vorlage.domain.mitzeichnung;

import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.ende;
import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.mitgezeichnet;
import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.stelle;
import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.zeit;
import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.zurueckgegeben;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-7: Bei der Mitzeichnung steht fest, wer die Vorlage gerade hat, seit wann, und wer danach kommt")
class OneLineSaysWhoHasThePaperTest {

    private final Mitzeichnung kasse = Muster.anfrage(Anfrage.Wen.KAEMMEREI, 1, 1, 0);
    private final Mitzeichnung bau = stelle(5, 1, 1, 0);
    private final Mitzeichnung jugend = stelle(6, 1, 2, 0);
    private final Mitzeichnung recht = stelle(7, 1, 3, 1);

    @Test
    @DisplayName("Gleiche sind zugleich an der Reihe, höhere nach allen niedrigeren")
    void equalOnesTogetherHigherOnesLater() {
        Mitzeichnungsstand lauf = lauf(List.of(), List.of());
        assertThat(lauf.laeuft()).isTrue();
        assertThat(lauf.istFertig()).isFalse();
        assertThat(lauf.dran()).containsExactly(kasse, bau);
        assertThat(lauf.danach()).containsExactly(List.of(jugend), List.of(recht));
        assertThat(lauf.hindernis(bau)).isEmpty();
        assertThat(lauf.hindernis(jugend)).contains(Violation.of("V-7.mitzeichnung_nicht_an_der_reihe"));
        Mitzeichnungsstand halb = lauf(List.of(mitgezeichnet(bau, 2)), List.of());
        assertThat(halb.dran()).containsExactly(kasse);
        assertThat(halb.hindernis(jugend)).isPresent();
    }

    @Test
    @DisplayName("Seit wann: seit der Anfrage, oder seit die letzte davor fertig oder zurückgenommen war")
    void sinceTheLastOneBeforeWasDone() {
        assertThat(lauf(List.of(), List.of()).seit(kasse)).isEqualTo(zeit(0));
        Mitzeichnungsstand lauf = lauf(List.of(mitgezeichnet(kasse, 4), mitgezeichnet(bau, 2)), List.of());
        assertThat(lauf.dran()).containsExactly(jugend);
        assertThat(lauf.seit(jugend)).isEqualTo(zeit(4));
        kasse.zuruecknehmen(new Ruecknahme("Irrtum", Muster.am(5)));
        assertThat(lauf(List.of(mitgezeichnet(bau, 2)), List.of()).seit(jugend)).isEqualTo(zeit(5));
    }

    @Test
    @DisplayName("Auf zurückgenommene Anfragen wird nicht gewartet; ist niemand mehr gefragt, ist die Runde leer")
    void whatWasTakenBackIsNotWaitedFor() {
        kasse.zuruecknehmen(new Ruecknahme("Irrtum", Muster.am(1)));
        Mitzeichnungsstand lauf = lauf(List.of(), List.of());
        assertThat(lauf.dran()).containsExactly(bau);
        assertThat(lauf.istLeer()).isFalse();
        assertThat(lauf.hindernis(kasse).orElseThrow().code()).isEqualTo("V-7.mitzeichnung_zurueckgenommen");
        List.of(bau, jugend, recht).forEach(a -> a.zuruecknehmen(new Ruecknahme("Irrtum", Muster.am(2))));
        assertThat(lauf(List.of(), List.of()).istLeer()).isTrue();
        assertThat(lauf(List.of(), List.of(ende(1, Rundenende.ABGEBROCHEN, 3))).istLeer())
                .isFalse();
    }

    @Test
    @DisplayName("Haben alle mitgezeichnet, ist sie fertig; beantwortet wird einmal")
    void everybodyCoSigned() {
        Mitzeichnungsstand lauf = lauf(
                List.of(
                        mitgezeichnet(kasse, 2),
                        mitgezeichnet(bau, 2),
                        mitgezeichnet(jugend, 3),
                        mitgezeichnet(recht, 4)),
                List.of());
        assertThat(lauf.istFertig()).isTrue();
        assertThat(lauf.dran()).isEmpty();
        assertThat(lauf.danach()).isEmpty();
        assertThat(lauf.hindernis(recht).orElseThrow())
                .isEqualTo(Violation.of(
                        "V-7.mitzeichnung_beantwortet", "Person 4", zeit(4), Mitzeichnungsergebnis.MITGEZEICHNET));
    }

    @Test
    @DisplayName("Eine Rückgabe beendet die Runde für alle; danach beginnt die nächste, frühere Antworten bleiben")
    void aReturnEndsTheRound() {
        List<Mitzeichnungsende> enden = List.of(ende(1, Rundenende.ZURUECKGEGEBEN, 2));
        Mitzeichnungsstand lauf = lauf(List.of(zurueckgegeben(bau, 2)), enden);
        assertThat(lauf.laeuft()).isFalse();
        assertThat(lauf.offene()).isEmpty();
        assertThat(lauf.hindernis(kasse)).contains(Violation.of("V-7.mitzeichnung_beendet"));
        assertThat(lauf.rueckgabe().orElseThrow().grund()).isEqualTo("Zahlen fehlen");
        assertThat(lauf.naechsteRunde()).isEqualTo(2);
        Mitzeichnung nochmal = stelle(5, 2, 1, 3);
        Mitzeichnungsstand zweite = new Mitzeichnungsstand(
                List.of(nochmal, recht, bau, kasse, jugend), List.of(zurueckgegeben(bau, 2)), enden);
        assertThat(zweite.anfragen()).containsExactly(kasse, bau, jugend, recht, nochmal);
        assertThat(zweite.dran()).containsExactly(nochmal);
        assertThat(zweite.rueckgabe()).isEmpty();
        assertThat(zweite.rueckgabe(1)).isPresent();
        assertThat(zweite.antwort(bau)).isPresent();
        assertThat(zweite.runde()).isEqualTo(2);
        assertThat(zweite.naechsteRunde()).isEqualTo(2);
    }

    @Test
    @DisplayName("Überfällig ist, was nach seiner Frist noch offen ist; am letzten Tag ist es das nicht")
    void overdueAfterItsDay() {
        Mitzeichnungsstand lauf = lauf(List.of(mitgezeichnet(bau, 2)), List.of());
        assertThat(lauf.istUeberfaellig(kasse, Muster.FRIST)).isFalse();
        assertThat(lauf.istUeberfaellig(kasse, Muster.FRIST.plusDays(1))).isTrue();
        assertThat(lauf.istUeberfaellig(bau, Muster.FRIST.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("Was geschehen ist, wird nur mehr; das Letzte ist bekannt")
    void whatHappenedOnlyRises() {
        Mitzeichnungsstand nie = new Mitzeichnungsstand(List.of(), List.of(), List.of());
        assertThat(nie.runde()).isZero();
        assertThat(nie.laeuft()).isFalse();
        assertThat(nie.istLeer()).isFalse();
        assertThat(nie.naechsteRunde()).isEqualTo(1);
        assertThat(nie.stand()).isZero();
        assertThat(nie.zuletzt()).isEmpty();
        assertThat(nie.fehlende(w -> true)).isEmpty();
        assertThat(letztes(lauf(List.of(), List.of()))).isEqualTo("Person 1 ANGEFRAGT");
        assertThat(lauf(List.of(), List.of()).stand()).isEqualTo(4);
        assertThat(letztes(lauf(List.of(mitgezeichnet(bau, 2)), List.of()))).isEqualTo("Person 2 MITGEZEICHNET");
        kasse.zuruecknehmen(new Ruecknahme("Irrtum", Muster.am(3)));
        Mitzeichnungsstand lauf = lauf(List.of(mitgezeichnet(bau, 2)), List.of());
        assertThat(lauf.stand()).isEqualTo(6);
        assertThat(letztes(lauf)).isEqualTo("Person 3 ZURUECKGENOMMEN");
        assertThat(letztes(lauf(List.of(), List.of(ende(1, Rundenende.ABGEBROCHEN, 5)))))
                .isEqualTo("Person 5 ABGEBROCHEN");
    }

    private static String letztes(Mitzeichnungsstand lauf) {
        return lauf.zuletzt().map(g -> g.wer() + " " + g.was().name()).orElseThrow();
    }

    private Mitzeichnungsstand lauf(List<Mitzeichnungsantwort> antworten, List<Mitzeichnungsende> enden) {
        return new Mitzeichnungsstand(List.of(recht, jugend, kasse, bau), antworten, enden);
    }
}
