package de.familienaudit.vorlage.domain.wirkung;

import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.AUSKUNFT;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.FASSUNG;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.KREISTAG;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.abstimmung;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.beschlossen;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.bezug;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.papier;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.stimmen;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.abstimmung.Abstimmungsgegenstand;
import de.familienaudit.vorlage.domain.papier.AenderungRule;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Beschlussbezug;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Eingriffsart;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-7, V-9, V-11: Ein Beschluss wird so festgehalten, wie er gefasst wurde: Wortlaut, Vorbehalte, Aussetzung")
class DecisionIsRecordedAsItWasMadeTest {

    private static final Papier BESCHLOSSEN = papier(bezug(FASSUNG), beschlossen());
    private static final Papier GEAENDERT =
            papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.BEHANDELT, true, stimmen(29, 0)));

    private static final String EINGEREICHT = BESCHLOSSEN.text().beschluss();
    private static final Wortlautstand OFFEN = new Wortlautstand(EINGEREICHT, false, true);
    private static final Wortlautstand FESTGESTELLT = new Wortlautstand(EINGEREICHT, true, true);
    private static final Wortlautstand AUSGEFERTIGT = new Wortlautstand(EINGEREICHT, true, false);

    @Test
    @DisplayName("V-7: Mit Änderungen beschlossen braucht den beschlossenen Wortlaut, oder die Aussage, dass er bleibt")
    void changedText() {
        assertThat(codes(BESCHLOSSEN, mit(GEAENDERT, "1. Erstens, anders"), false))
                .isEmpty();
        assertThat(codes(BESCHLOSSEN, GEAENDERT, true)).isEmpty();
        assertThat(codes(BESCHLOSSEN, GEAENDERT, false)).containsExactly("beschluss V-7.beschlusstext_fehlt");
        assertThat(codes(BESCHLOSSEN, mit(BESCHLOSSEN, "1. Erstens, anders"), false))
                .containsExactly("beschluss V-7.text_ohne_vermerk");
        assertThat(codes(BESCHLOSSEN, mit(GEAENDERT, " "), false)).containsExactly("beschluss V-8.braucht_beschluss");
        assertThat(codes(BESCHLOSSEN, mit(GEAENDERT, "x".repeat(50_001)), false))
                .containsExactly("beschluss form.zu_lang");
        assertThat(codes(GEAENDERT, mit(GEAENDERT, "1. Erstens, noch anders"), false))
                .isEmpty();
    }

    @Test
    @DisplayName("V-7: Den Vermerk trägt nur eine Beratung, die etwas annahm")
    void markOnlyOnDecisions() {
        Beratung vertagt = zeile(KREISTAG.minusDays(9), Beratungsstand.VERTAGT, false);
        Papier bisher = papier(bezug(FASSUNG), vertagt, beschlossen());
        Papier neu = papier(bezug(FASSUNG), vertagt.mitMarke(vertagt.marke().mitAenderung(true)), beschlossen());
        assertThat(codes(bisher, neu, true)).containsExactly("folge:0:geaendert V-7.vermerk_ohne_beschluss");
    }

    @Test
    @DisplayName(
            "V-11: Ergänzt wird nur, was beschlossen ist, auch wenn es ausgesetzt ist; G-1: mit Grund und Änderung")
    void onlyWhatWasDecided() {
        Papier abgelehnt = papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.BEHANDELT, false, stimmen(0, 29)));
        assertThat(codes(abgelehnt, mit(abgelehnt, "Anders"), false)).containsExactly(" V-11.nicht_beschlossen");
        Papier ausgesetzt = papier(
                bezug(List.of(), new Eingriff(Eingriffsart.AUSGESETZT, KREISTAG, "Beanstandung")), beschlossen());
        assertThat(codes(ausgesetzt, BESCHLOSSEN, false)).isEmpty();
        assertThat(codes(BESCHLOSSEN, ausgesetzt, false)).isEmpty();
        assertThat(codes(BESCHLOSSEN, BESCHLOSSEN, false)).containsExactly(" V-11.nichts_geaendert");
        assertThat(BeschlussangabenRule.verstoesse(BESCHLOSSEN, ausgesetzt, OFFEN, false, " ", AUSKUNFT))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly("grund G-1.aenderung_ohne_grund");
        assertThat(BeschlussangabenRule.verstoesse(BESCHLOSSEN, ausgesetzt, OFFEN, false, "x".repeat(1001), AUSKUNFT))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly("grund form.zu_lang");
    }

    @Test
    @DisplayName("V-9: Ausgefertigt bleibt der Wortlaut; ausgesetzt werden kann der Beschluss weiter")
    void issued() {
        Ausfertigung ausgefertigt = new Ausfertigung(KREISTAG.plusDays(1), "Die Landrätin");
        Papier bisher = BESCHLOSSEN.mitAusfertigung(ausgefertigt);
        assertThat(codes(bisher, mit(GEAENDERT, "Anders").mitAusfertigung(ausgefertigt), AUSGEFERTIGT, false))
                .containsExactly("beschluss V-9.text_ist_ausgefertigt");
        assertThat(codes(bisher, GEAENDERT.mitAusfertigung(ausgefertigt), AUSGEFERTIGT, true))
                .containsExactly("beschluss V-9.text_ist_ausgefertigt");
        Papier aufgehoben = papier(
                        bezug(List.of(), new Eingriff(Eingriffsart.AUFGEHOBEN, KREISTAG.plusDays(9), "Aufsicht")),
                        beschlossen())
                .mitAusfertigung(ausgefertigt);
        assertThat(codes(bisher, aufgehoben, AUSGEFERTIGT, false)).isEmpty();
        Papier berichtigt = GEAENDERT.mitAusfertigung(ausgefertigt);
        assertThat(codes(berichtigt, mit(berichtigt, "Anders"), OFFEN, false))
                .as("a vote was corrected since")
                .isEmpty();
    }

    @Test
    @DisplayName("V-3, V-7: Ein angenommener Änderungsantrag setzt den Vermerk; berichtigt nimmt er ihn wieder weg")
    void marksFollowTheMotions() {
        Beratung geplant = zeile(KREISTAG, Beratungsstand.GEPLANT, false);
        Beratung angenommen = vermerkt(geplant, antrag(20, 9));
        assertThat(angenommen.marke().geaendert()).isTrue();
        assertThat(vermerkt(angenommen, antrag(9, 20)).marke().geaendert()).isFalse();
        assertThat(vermerkt(geplant, antrag(9, 20)).marke().geaendert()).isFalse();
        Beratung vonHand = zeile(KREISTAG, Beratungsstand.BEHANDELT, true, stimmen(29, 0));
        assertThat(vermerkt(vonHand, zeile(KREISTAG, Beratungsstand.BEHANDELT, true, stimmen(28, 1)))
                        .marke()
                        .geaendert())
                .isTrue();
        assertThat(vermerkt(vonHand, zeile(KREISTAG, Beratungsstand.BEHANDELT, true, stimmen(1, 28)))
                        .marke()
                        .geaendert())
                .as("nothing was accepted")
                .isFalse();
    }

    @Test
    @DisplayName(
            "V-7: Steht der Vermerk und ist nichts festgestellt, fragt jeder Schritt danach; festgestellt keiner mehr")
    void everyStepAsksForTheWording() {
        Papier vorbehalt = papier(
                new Beschlussbezug(List.of(FASSUNG), List.of(new Vorbehalt("Haushalt", null, "")), Eingriff.KEINER),
                zeile(KREISTAG, Beratungsstand.BEHANDELT, true, stimmen(29, 0)));
        assertThat(codes(GEAENDERT, vorbehalt, OFFEN, false)).containsExactly("beschluss V-7.beschlusstext_fehlt");
        assertThat(codes(GEAENDERT, vorbehalt, OFFEN, true)).isEmpty();
        assertThat(codes(GEAENDERT, vorbehalt, FESTGESTELLT, false)).isEmpty();
        assertThat(codes(GEAENDERT, GEAENDERT, OFFEN, true))
                .as("that the wording stays is news")
                .isEmpty();
        assertThat(codes(GEAENDERT, GEAENDERT, FESTGESTELLT, true)).containsExactly(" V-11.nichts_geaendert");
    }

    @Test
    @DisplayName(
            "V-7: Ohne Vermerk gilt der eingereichte Wortlaut, gleich was dazwischen stand; Zeilenenden zählen nicht")
    void withoutAMarkTheSubmittedWordingHolds() {
        Papier geblieben = mit(BESCHLOSSEN, "Anders");
        assertThat(codes(geblieben, BESCHLOSSEN, FESTGESTELLT, false)).isEmpty();
        assertThat(codes(mit(GEAENDERT, "Anders"), geblieben, FESTGESTELLT, false))
                .containsExactly("beschluss V-7.text_ohne_vermerk");
        Papier ausgesetzt = papier(
                new Beschlussbezug(
                        List.of(FASSUNG), List.of(), new Eingriff(Eingriffsart.AUSGESETZT, KREISTAG, "Beanstandung")),
                beschlossen());
        assertThat(codes(BESCHLOSSEN, mit(ausgesetzt, EINGEREICHT.replace("\n", "\r\n")), OFFEN, false))
                .isEmpty();
    }

    @Test
    @DisplayName("V-9: Ausgefertigt wird nur der beschlossene Wortlaut: der festgestellte, sonst der eingereichte")
    void onlyTheDecidedWordingIsIssued() {
        assertThat(hindernis(GEAENDERT, OFFEN)).isEqualTo("V-9.geaenderter_text_fehlt");
        assertThat(hindernis(mit(GEAENDERT, "Anders"), FESTGESTELLT)).isEmpty();
        assertThat(hindernis(BESCHLOSSEN, OFFEN)).isEmpty();
        assertThat(hindernis(mit(BESCHLOSSEN, "Anders"), FESTGESTELLT)).isEqualTo("V-9.wortlaut_weicht_ab");
    }

    @Test
    @DisplayName(
            "V-13: Was mit der Unterschrift entschieden ist, bleibt, wie es unterschrieben wurde, gleich was danach geschieht")
    void whatASignatureDecidedStays() {
        Papier b = BESCHLOSSEN;
        Papier eil = new Papier(
                b.nummer(),
                Vorlagenart.EILENTSCHEIDUNG,
                b.text(),
                b.kaemmerei(),
                new Ausfertigung(KREISTAG, "Landrätin"),
                b.folge(),
                b.finanzen(),
                b.herkunft(),
                b.bezug());
        assertThat(codes(eil, mit(eil, "Anders"), OFFEN, false)).containsExactly("beschluss V-9.text_ist_ausgefertigt");
        assertThat(codes(b.mitAusfertigung(eil.ausfertigung()), mit(b, "Anders"), OFFEN, false))
                .as("a body may have said something else since")
                .containsExactly("beschluss V-7.text_ohne_vermerk");
    }

    private static String hindernis(Papier papier, Wortlautstand stand) {
        return BeschlussangabenRule.hindernis(papier, stand)
                .map(Violation::code)
                .orElse("");
    }

    private static Beratung antrag(int ja, int nein) {
        return zeile(
                KREISTAG,
                Beratungsstand.BEHANDELT,
                false,
                abstimmung(Abstimmungsgegenstand.AENDERUNGSANTRAG, "", ja, nein),
                stimmen(29, 0));
    }

    private static Beratung vermerkt(Beratung bisher, Beratung neu) {
        return AenderungRule.mitVermerk(bisher, neu.mitMarke(bisher.marke()), AUSKUNFT);
    }

    private static Papier mit(Papier papier, String beschluss) {
        return papier.mitText(new Papiertext("Betreff", beschluss, "", "", ""));
    }

    private static List<String> codes(Papier bisher, Papier neu, boolean textBleibt) {
        return codes(bisher, neu, OFFEN, textBleibt);
    }

    private static List<String> codes(Papier bisher, Papier neu, Wortlautstand stand, boolean textBleibt) {
        return BeschlussangabenRule.verstoesse(bisher, neu, stand, textBleibt, "Niederschrift", AUSKUNFT).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }
}
