package de.familienaudit.vorlage.domain.mitzeichnung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-8: Zeichnet die Kämmerei mit, sagt sie es in der Vorlage; wer zurückgibt, nennt den Grund")
class AnswerOfTheKaemmereiStandsInThePaperTest {

    private static final Papier PAPIER = Muster.papier(Vorlagenart.BESCHLUSSVORLAGE, "Sachverhalt", 1500L);

    @Test
    @DisplayName(
            "Die Kämmerei sagt: erfolgt oder nicht erforderlich; neben einem Betrag geht „nicht erforderlich“ nicht")
    void theKaemmereiSaysWhich() {
        assertThat(pruefe(Mitzeichnungsart.KAEMMEREI, mit(Kaemmereistand.ERFOLGT), PAPIER))
                .isEmpty();
        for (Kaemmereistand offen : new Kaemmereistand[] {null, Kaemmereistand.UNBEKANNT}) {
            assertThat(pruefe(Mitzeichnungsart.KAEMMEREI, mit(offen), PAPIER))
                    .containsExactly("kaemmerei V-8.braucht_kaemmerei");
        }
        assertThat(pruefe(Mitzeichnungsart.KAEMMEREI, mit(Kaemmereistand.NICHT_ERFORDERLICH), PAPIER))
                .containsExactly("kaemmerei V-8.kaemmerei_noetig");
        assertThat(pruefe(
                        Mitzeichnungsart.KAEMMEREI,
                        mit(Kaemmereistand.NICHT_ERFORDERLICH),
                        Muster.papier(Vorlagenart.BESCHLUSSVORLAGE, "Sachverhalt", null)))
                .isEmpty();
        assertThat(pruefe(
                        Mitzeichnungsart.KAEMMEREI,
                        new Antwort(
                                Mitzeichnungsergebnis.MITGEZEICHNET, "", Kaemmereistand.ERFOLGT, "x".repeat(50_001)),
                        PAPIER))
                .containsExactly("stellungnahme form.zu_lang");
    }

    @Test
    @DisplayName("Ihre Angabe und ihre Worte stehen danach in der Vorlage; Haushaltsjahr und alles andere bleiben")
    void itStandsInThePaper() {
        Antwort antwort =
                new Antwort(Mitzeichnungsergebnis.MITGEZEICHNET, "", Kaemmereistand.ERFOLGT, " Mittel stehen bereit. ");
        Papier danach = AntwortRule.danach(antwort, PAPIER);
        assertThat(danach.kaemmerei())
                .isEqualTo(new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "Mittel stehen bereit.", "2026"));
        assertThat(danach.mitKaemmerei(PAPIER.kaemmerei())).isEqualTo(PAPIER);
    }

    @Test
    @DisplayName("Andere, ein Antrag ohne dieses Feld und eine Rückgabe sagen in der Vorlage nichts")
    void othersSayNothingInThePaper() {
        Papier antrag = Muster.papier(Vorlagenart.ANTRAG, "Sachverhalt", null);
        assertThat(pruefe(Mitzeichnungsart.STELLE, mit(null), PAPIER)).isEmpty();
        assertThat(pruefe(Mitzeichnungsart.KAEMMEREI, mit(null), antrag)).isEmpty();
        assertThat(AntwortRule.nimmtStellung(Mitzeichnungsart.STELLE, mit(null), PAPIER))
                .isFalse();
        assertThat(AntwortRule.nimmtStellung(Mitzeichnungsart.KAEMMEREI, zurueck("Grund"), PAPIER))
                .isFalse();
        assertThat(mit(Kaemmereistand.ERFOLGT).ohneStellungnahme().kaemmerei()).isNull();
    }

    @Test
    @DisplayName("Eine Rückgabe braucht ihren Grund; zu lange Texte und eine Antwort ohne Ergebnis werden abgelehnt")
    void aReturnNeedsItsReason() {
        assertThat(pruefe(Mitzeichnungsart.STELLE, zurueck("Die Zahlen fehlen."), PAPIER))
                .isEmpty();
        assertThat(pruefe(Mitzeichnungsart.STELLE, zurueck(" "), PAPIER))
                .containsExactly("grund V-7.rueckgabe_ohne_grund");
        assertThat(pruefe(Mitzeichnungsart.STELLE, zurueck("x".repeat(1001)), PAPIER))
                .containsExactly("grund form.zu_lang");
        assertThat(pruefe(
                        Mitzeichnungsart.STELLE,
                        new Antwort(Mitzeichnungsergebnis.MITGEZEICHNET, "x".repeat(1001), null, null),
                        PAPIER))
                .containsExactly("bemerkung form.zu_lang");
        assertThat(pruefe(Mitzeichnungsart.STELLE, new Antwort(null, "", null, ""), PAPIER))
                .containsExactly(" V-7.mitzeichnung_ergebnis_fehlt");
    }

    @Test
    @DisplayName("G-1: Antwort und Ende halten fest, was gesagt wurde, wozu und von wem")
    void whatIsKept() {
        Mitzeichnung kasse = Muster.anfrage(Anfrage.Wen.KAEMMEREI, 1, 1, 0);
        Antwort gegeben =
                new Antwort(Mitzeichnungsergebnis.MITGEZEICHNET, " Gut ", Kaemmereistand.ERFOLGT, "Mittel da");
        Mitzeichnungsantwort antwort = new Mitzeichnungsantwort(kasse, gegeben, 4, "Inhaberin", Muster.am(2));
        assertThat(antwort.mitzeichnungId()).isEqualTo(kasse.id());
        assertThat(antwort.ergebnis()).isEqualTo(Mitzeichnungsergebnis.MITGEZEICHNET);
        assertThat(antwort.kaemmerei()).isEqualTo(Kaemmereistand.ERFOLGT);
        assertThat(antwort.bemerkung()).isEqualTo("Gut");
        assertThat(antwort.grund()).isEmpty();
        assertThat(antwort.aufzeichnung()).isEqualTo(4);
        assertThat(antwort.vertreten()).isEqualTo("Inhaberin");
        assertThat(antwort.erfassung().von()).isEqualTo("Person 2");
        Mitzeichnungsantwort zurueck = Muster.zurueckgegeben(kasse, 3);
        assertThat(zurueck.gibtZurueck()).isTrue();
        assertThat(zurueck.bemerkung()).isEmpty();
        Mitzeichnungsende ende = Muster.ende(1, Rundenende.ABGEBROCHEN, 3);
        assertThat(ende.runde()).isEqualTo(1);
        assertThat(ende.ende()).isEqualTo(Rundenende.ABGEBROCHEN);
        assertThat(ende.grund()).isEqualTo("Grund");
        assertThat(ende.vorlageId()).isPositive();
        assertThat(ende.erfassung().am()).isEqualTo(Muster.zeit(3));
    }

    private static Antwort mit(Kaemmereistand stand) {
        return new Antwort(Mitzeichnungsergebnis.MITGEZEICHNET, "", stand, "");
    }

    private static Antwort zurueck(String grund) {
        return new Antwort(Mitzeichnungsergebnis.ZURUECKGEGEBEN, grund, null, "");
    }

    private static List<String> pruefe(Mitzeichnungsart gefragt, Antwort antwort, Papier papier) {
        return AntwortRule.verstoesse(gefragt, antwort, papier).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }
}
