package de.familienaudit.vorlage.domain.wirkung;

import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.FASSUNG;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.KREISTAG;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.abstimmung;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.beschlossen;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.bezug;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.fassung;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.papier;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.stimmen;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.ueberTeile;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.wirkung;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Eingriffsart;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-11: Was eine Vorlage nennt, folgt ihrem Beschluss, soweit dessen Text es erfasst")
class DecisionMovesWhatItsTextCoversTest {

    private static final LocalDate SPAETER = LocalDate.of(2020, 9, 1);

    @Test
    @DisplayName(
            "V-11: 29 Ja, 0 Nein am 10.06.2020: beschlossen an diesem Tag; 0 Ja, 30 Nein: abgelehnt; vertagt; offen")
    void wholePaper() {
        assertThat(wirkung(papier(bezug(FASSUNG), beschlossen())))
                .isEqualTo(new Wirkung(Wirkungsart.BESCHLOSSEN, KREISTAG, 7L));
        assertThat(wirkung(papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.BEHANDELT, false, stimmen(0, 30)))))
                .isEqualTo(new Wirkung(Wirkungsart.ABGELEHNT, KREISTAG, null));
        assertThat(wirkung(papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.VERTAGT, false))))
                .isEqualTo(new Wirkung(Wirkungsart.VERTAGT, KREISTAG, null));
        assertThat(wirkung(papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.VERTAGT, false), beschlossen()))
                        .art())
                .isEqualTo(Wirkungsart.BESCHLOSSEN);
        assertThat(wirkung(papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.ABGESAGT, false))))
                .isEqualTo(Wirkung.KEINE);
        assertThat(wirkung(papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.BEHANDELT, false))))
                .as("nobody knows the result")
                .isEqualTo(Wirkung.KEINE);
        assertThat(wirkung(papier(bezug(FASSUNG)))).isEqualTo(Wirkung.KEINE);
        assertThat(wirkung(papier(bezug(FASSUNG), zeile(null, Beratungsstand.BEHANDELT, false, stimmen(29, 0)))))
                .as("without a day")
                .isEqualTo(Wirkung.KEINE);
    }

    @Test
    @DisplayName("V-11: Jahresbericht 2019 in 2020/7/010: nur im Betreff, nicht beschlossen")
    void notCovered() {
        assertThat(wirkung(papier(bezug(fassung(Entscheidungsumfang.NICHTS, "", null)), beschlossen())))
                .isEqualTo(Wirkung.KEINE);
    }

    @Test
    @DisplayName("V-2, V-11: beschlossen ist ein Gegenstand erst, wenn es jeder Punkt ist, der ihn erfasst")
    void parts() {
        var eins = bezug(fassung(Entscheidungsumfang.TEILE, "Punkt 1", null));
        var beide = bezug(fassung(Entscheidungsumfang.TEILE, "Punkte 1 bis 2", null));

        assertThat(wirkung(papier(eins, ueberTeile(KREISTAG, "1", 20, 3))).art())
                .isEqualTo(Wirkungsart.BESCHLOSSEN);
        assertThat(wirkung(papier(eins, ueberTeile(KREISTAG, "2", 20, 3))).art())
                .isEqualTo(Wirkungsart.OFFEN);
        assertThat(wirkung(papier(beide, ueberTeile(KREISTAG, "1", 20, 3))).art())
                .isEqualTo(Wirkungsart.OFFEN);
        assertThat(wirkung(papier(beide, ueberTeile(KREISTAG, "1", 20, 3), ueberTeile(SPAETER, "2", 20, 3))))
                .isEqualTo(new Wirkung(Wirkungsart.BESCHLOSSEN, SPAETER, 7L));
        assertThat(wirkung(papier(beide, ueberTeile(KREISTAG, "1", 20, 3), ueberTeile(SPAETER, "2", 3, 20))))
                .isEqualTo(new Wirkung(Wirkungsart.ABGELEHNT, SPAETER, null));
        assertThat(wirkung(papier(beide, ueberTeile(KREISTAG, "1 a; 1 b; 2", 20, 3)))
                        .art())
                .as("a point is decided when its letters are")
                .isEqualTo(Wirkungsart.BESCHLOSSEN);
        assertThat(wirkung(papier(eins, beschlossen())).art())
                .as("with the whole")
                .isEqualTo(Wirkungsart.BESCHLOSSEN);
        assertThat(wirkung(papier(bezug(FASSUNG), ueberTeile(KREISTAG, "1", 20, 3)))
                        .art())
                .as("a paper decided in part is not decided as a whole")
                .isEqualTo(Wirkungsart.OFFEN);
        var fallen = zeile(
                KREISTAG,
                Beratungsstand.BEHANDELT,
                false,
                abstimmung(Abstimmungsgegenstand.TEIL, "1", 20, 3),
                stimmen(3, 20));
        assertThat(wirkung(papier(eins, fallen)).art())
                .as("what was accepted falls with the whole in the same session")
                .isEqualTo(Wirkungsart.ABGELEHNT);
    }

    @Test
    @DisplayName("V-11: geändert beschlossen wartet auf den geänderten Text; dieser ist dann der beschlossene")
    void changed() {
        var mitAenderungen = zeile(KREISTAG, Beratungsstand.BEHANDELT, true, stimmen(29, 0));

        assertThat(wirkung(papier(bezug(FASSUNG), mitAenderungen)))
                .isEqualTo(new Wirkung(Wirkungsart.TEXT_FEHLT, KREISTAG, null));
        assertThat(wirkung(papier(bezug(fassung(Entscheidungsumfang.GANZ, "", 8L)), mitAenderungen)))
                .isEqualTo(new Wirkung(Wirkungsart.BESCHLOSSEN, KREISTAG, 8L));
        assertThat(wirkung(papier(bezug(fassung(Entscheidungsumfang.GANZ, "", 8L)), beschlossen()))
                        .ziel())
                .as("nothing was changed")
                .isEqualTo(7L);
    }

    @Test
    @DisplayName("V-11: unter Vorbehalt wirkt es mit dem Tag, an dem der letzte Vorbehalt erfüllt ist")
    void conditions() {
        Vorbehalt offen = new Vorbehalt("Rechtskraft des Haushalts", null, "");
        Vorbehalt erfuellt = new Vorbehalt("Bewilligung", SPAETER, "Bescheid");
        Vorbehalt vorher = new Vorbehalt("Haushaltsbeschluss", KREISTAG.minusDays(9), "Niederschrift");

        assertThat(wirkung(papier(bezug(List.of(offen, erfuellt), Eingriff.KEINER), beschlossen())))
                .isEqualTo(new Wirkung(Wirkungsart.UNTER_VORBEHALT, KREISTAG, null));
        assertThat(wirkung(papier(bezug(List.of(vorher, erfuellt), Eingriff.KEINER), beschlossen())))
                .isEqualTo(new Wirkung(Wirkungsart.BESCHLOSSEN, SPAETER, 7L));
        assertThat(wirkung(papier(bezug(List.of(vorher), Eingriff.KEINER), beschlossen()))
                        .am())
                .isEqualTo(KREISTAG);
    }

    @Test
    @DisplayName(
            "V-7, V-11: ausgesetzt und aufgehoben nehmen die Wirkung, seit dem Tag; der Tag des Beschlusses bleibt")
    void suspendedAndRevoked() {
        for (Eingriffsart art : Eingriffsart.values()) {
            var papier = papier(bezug(List.of(), new Eingriff(art, SPAETER, "Beanstandung")), beschlossen());

            assertThat(wirkung(papier)).isEqualTo(new Wirkung(Wirkungsart.valueOf(art.name()), SPAETER, null));
            assertThat(PapierstandRule.lage(papier, Bezugspapiere.AUSKUNFT).stand())
                    .isEqualTo(Papierstand.valueOf(art.name()));
            assertThat(PapierstandRule.lage(papier, Bezugspapiere.AUSKUNFT).am())
                    .isEqualTo(KREISTAG);
        }
        assertThat(Wirkung.KEINE.istBeschlossen()).isFalse();
    }
}
