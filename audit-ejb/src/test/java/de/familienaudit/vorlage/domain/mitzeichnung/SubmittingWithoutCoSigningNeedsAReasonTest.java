package de.familienaudit.vorlage.domain.mitzeichnung;

import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.ende;
import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.mitgezeichnet;
import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.stelle;
import static de.familienaudit.vorlage.domain.mitzeichnung.Muster.zurueckgegeben;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-7: Wer einreicht, ohne dass alle Gefragten diesen Text mitgezeichnet haben, nennt den Grund")
class SubmittingWithoutCoSigningNeedsAReasonTest {

    private final Mitzeichnung bau = stelle(5, 1, 1, 0);
    private final Mitzeichnung jugend = stelle(6, 1, 2, 0);

    @Test
    @DisplayName("Wer nicht geantwortet oder zurückgegeben hat, fehlt; wer zurückgenommen ist, nicht")
    void whoIsMissing() {
        assertThat(lauf(List.of(mitgezeichnet(bau, 1)), List.of()).fehlende(w -> true))
                .containsExactly(jugend);
        assertThat(lauf(List.of(zurueckgegeben(bau, 1)), List.of(ende(1, Rundenende.ZURUECKGEGEBEN, 1)))
                        .fehlende(w -> true))
                .containsExactly(bau, jugend);
        jugend.zuruecknehmen(new Ruecknahme("Irrtum", Muster.am(2)));
        assertThat(lauf(List.of(mitgezeichnet(bau, 1)), List.of()).fehlende(w -> true))
                .isEmpty();
    }

    @Test
    @DisplayName("Eine Antwort zu einem früheren Text zählt nicht für den neuen")
    void anAnswerToAFormerTextDoesNotCount() {
        assertThat(lauf(List.of(mitgezeichnet(bau, 1)), List.of()).fehlende(w -> w.aufzeichnung() > 3))
                .containsExactly(bau, jugend);
    }

    @Test
    @DisplayName("Ohne Grund nennt die Ablehnung die Fehlenden; mit Grund geht es, wenn er nicht zu lang ist")
    void refusedWithTheirNames() {
        List<String> namen = List.of("Bauamt", "Jugendamt");
        assertThat(OhneMitzeichnungRule.verstoss(List.<String>of(), null)).isEmpty();
        assertThat(OhneMitzeichnungRule.verstoss(namen, null))
                .contains(Violation.of("V-7.mitzeichnung_fehlt", new ArrayList<>(namen)));
        assertThat(OhneMitzeichnungRule.verstoss(namen, " "))
                .contains(Violation.at("grund", "V-7.mitzeichnung_ohne_grund", new ArrayList<>(namen)));
        assertThat(OhneMitzeichnungRule.verstoss(namen, "Die Ladungsfrist läuft ab"))
                .isEmpty();
        assertThat(OhneMitzeichnungRule.verstoss(namen, "x".repeat(1001))
                        .orElseThrow()
                        .code())
                .isEqualTo("form.zu_lang");
    }

    @Test
    @DisplayName(
            "Derselbe Text ist, was in Art, Worten, Haushaltsjahr und Geld gleich ist; Kämmerei und Nummer ändern ihn nicht")
    void whichTextIsTheSame() {
        Papier papier = Muster.papier(Vorlagenart.BESCHLUSSVORLAGE, "Sachverhalt", 10L);
        assertThat(TextstandRule.gleich(
                        papier,
                        papier.mitNummer("2026/7/1")
                                .mitKaemmerei(new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "Gut", "2026"))))
                .isTrue();
        for (Papier anderes : List.of(
                Muster.papier(Vorlagenart.BERICHT, "Sachverhalt", 10L),
                Muster.papier(Vorlagenart.BESCHLUSSVORLAGE, "Anders", 10L),
                Muster.papier(Vorlagenart.BESCHLUSSVORLAGE, "Sachverhalt", 11L),
                papier.mitKaemmerei(new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "", "2027")))) {
            assertThat(TextstandRule.gleich(papier, anderes)).isFalse();
        }
    }

    private Mitzeichnungsstand lauf(List<Mitzeichnungsantwort> antworten, List<Mitzeichnungsende> enden) {
        return new Mitzeichnungsstand(List.of(bau, jugend), antworten, enden);
    }
}
