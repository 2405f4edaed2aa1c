package de.familienaudit.vorlage.domain.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-8: Wer einreicht, braucht eine ganze Vorlage; alles, was fehlt, steht auf einmal am Feld")
class SubmissionNeedsAWholePaperTest {

    private static final Papiertext LEER = new Papiertext("", " ", "\n", "", "");
    private static final Papiertext VOLL =
            new Papiertext("Betreff", "Beschlossen wird.", "Sachverhalt", "Die Landrätin", "");
    private static final Papiertext EILIG =
            new Papiertext("Betreff", "Entschieden wird.", "Sachverhalt", "Amt", "", "Die Frist endet morgen.");
    private static final Kaemmereiangabe ERFOLGT = new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "", null);
    private static final Kaemmereiangabe NICHT_ERFORDERLICH =
            new Kaemmereiangabe(Kaemmereistand.NICHT_ERFORDERLICH, "", null);

    @ParameterizedTest
    @CsvSource({
        "BESCHLUSSVORLAGE, betreff beschluss sachverhalt einreicher kaemmerei folge:0:umfang",
        "EILENTSCHEIDUNG, betreff beschluss sachverhalt einreicher kaemmerei eilgrund folge:0:rolle folge:0:umfang",
        "ANTRAG, betreff beschluss sachverhalt einreicher folge:0:umfang",
        "BERICHT, betreff sachverhalt einreicher kaemmerei"
    })
    @DisplayName("Je Art, was eine leere Vorlage noch braucht: ein Antrag keine Kämmerei, ein Bericht keinen Beschluss")
    void everythingThatIsMissing(Vorlagenart art, String felder) {
        assertThat(EinreichungRule.verstoesse(papier(art, LEER, Kaemmereiangabe.KEINE, List.of(), List.of())))
                .extracting(v -> v.field())
                .containsExactly(felder.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Vorlagenart.class)
    @DisplayName("Eine ganze Vorlage jeder Art kann eingereicht werden")
    void whole(Vorlagenart art) {
        Kaemmereiangabe kaemmerei = art.hatKaemmerei() ? ERFOLGT : Kaemmereiangabe.KEINE;
        boolean eil = art == Vorlagenart.EILENTSCHEIDUNG;
        List<Beratung> folge = eil
                ? List.of(
                        zeile(null, Beratungsrolle.ENTSCHEIDUNG, true), zeile(1L, Beratungsrolle.KENNTNISNAHME, false))
                : art.wirdEntschieden() ? List.of(zeile("", true)) : List.of();
        assertThat(EinreichungRule.verstoesse(papier(art, eil ? EILIG : VOLL, kaemmerei, folge, List.of())))
                .isEmpty();
    }

    @Test
    @DisplayName("V-2: Eine Zeile, die Entscheidung heißt, ohne gekennzeichnet zu sein, entscheidet nicht")
    void roleProvesNothing() {
        assertThat(EinreichungRule.verstoesse(papier(
                        Vorlagenart.BESCHLUSSVORLAGE, VOLL, ERFOLGT, List.of(zeile("2026-12-01", false)), List.of())))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly("folge:0:umfang V-2.braucht_entscheidung");
    }

    @Test
    @DisplayName("„Nicht erforderlich“ geht nicht neben einem Betrag in einer eigenen Zeile, auch nicht neben 0,00 €")
    void notNeededBesideAnAmount() {
        Finanzzeile ohne = geld(null);
        Finanzzeile mit = geld("17655");
        Finanzzeile nichts = geld("0");
        assertThat(codes(NICHT_ERFORDERLICH, List.of(ohne, mit))).containsExactly("kaemmerei V-8.kaemmerei_noetig");
        assertThat(codes(NICHT_ERFORDERLICH, List.of(nichts))).containsExactly("kaemmerei V-8.kaemmerei_noetig");
        assertThat(codes(NICHT_ERFORDERLICH, List.of(ohne))).isEmpty();
        assertThat(codes(NICHT_ERFORDERLICH, List.of())).isEmpty();
        assertThat(codes(ERFOLGT, List.of(mit))).isEmpty();
    }

    @Test
    @DisplayName("V-6: Keine Zeile liegt vor einer früheren, auch nicht über eine ohne Tag hinweg; gleiche Tage gehen")
    void order() {
        assertThat(EinreichungRule.verstoesse(papier(
                        Vorlagenart.BESCHLUSSVORLAGE,
                        VOLL,
                        ERFOLGT,
                        List.of(
                                zeile("2026-11-07", false),
                                zeile("2026-11-07", false),
                                zeile("", false),
                                zeile("2026-11-06", true)),
                        List.of())))
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.field() + " " + v.code()).isEqualTo("folge:3:tag V-6.vor_frueherer");
                    assertThat(v.params()).containsExactly(4, LocalDate.of(2026, 11, 6), 2, LocalDate.of(2026, 11, 7));
                });
    }

    @Test
    @DisplayName("Eine neue Fassung braucht dieselben Texte; ihre Zeilen gehören den Gremien und hindern sie nicht")
    void newVersion() {
        List<Beratung> verkehrt = List.of(zeile("2026-11-07", false), zeile("2026-11-06", false));
        assertThat(EinreichungRule.fassung(papier(Vorlagenart.BESCHLUSSVORLAGE, VOLL, ERFOLGT, verkehrt, List.of())))
                .isEmpty();
        assertThat(EinreichungRule.fassung(
                        papier(Vorlagenart.BESCHLUSSVORLAGE, LEER, Kaemmereiangabe.KEINE, verkehrt, List.of())))
                .extracting(v -> v.field())
                .containsExactly("betreff", "beschluss", "sachverhalt", "einreicher", "kaemmerei");
    }

    private static List<String> codes(Kaemmereiangabe kaemmerei, List<Finanzzeile> finanzen) {
        return EinreichungRule.verstoesse(
                        papier(Vorlagenart.BESCHLUSSVORLAGE, VOLL, kaemmerei, List.of(zeile("", true)), finanzen))
                .stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }

    private static Finanzzeile geld(String betrag) {
        return new Finanzzeile(
                Finanzart.GESAMTKOSTEN,
                betrag == null ? null : Geldbetrag.parse(betrag),
                Betragsgenauigkeit.GENAU,
                "",
                Finanzzeile.Jahre.OHNE,
                "");
    }

    private static Beratung zeile(Long gremium, Beratungsrolle rolle, boolean entscheidet) {
        return new Beratung(
                gremium,
                null,
                rolle,
                Beratungsstand.GEPLANT,
                entscheidet ? Entscheidungsmarke.GANZ : Entscheidungsmarke.KEINE,
                Verbleib.OHNE,
                "",
                List.of());
    }

    private static Beratung zeile(String tag, boolean entscheidet) {
        return new Beratung(
                1L,
                tag.isEmpty() ? null : LocalDate.parse(tag),
                Beratungsrolle.ENTSCHEIDUNG,
                Beratungsstand.GEPLANT,
                entscheidet ? Entscheidungsmarke.GANZ : Entscheidungsmarke.KEINE,
                Verbleib.OHNE,
                "",
                List.of());
    }

    private static Papier papier(
            Vorlagenart art,
            Papiertext text,
            Kaemmereiangabe kaemmerei,
            List<Beratung> folge,
            List<Finanzzeile> finanzen) {
        return new Papier("", art, text, kaemmerei, Ausfertigung.KEINE, folge, finanzen, new Herkunft("", ""));
    }
}
