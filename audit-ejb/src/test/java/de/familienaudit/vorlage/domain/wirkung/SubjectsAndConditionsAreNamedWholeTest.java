package de.familienaudit.vorlage.domain.wirkung;

import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.AUSKUNFT;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.FASSUNG;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.HEUTE;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.KREISTAG;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.beschlossen;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.bezug;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.fassung;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.papier;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.stimmen;
import static de.familienaudit.vorlage.domain.wirkung.Bezugspapiere.zeile;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Eingriff;
import de.familienaudit.vorlage.domain.papier.Eingriffsart;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Gegenstand;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorbehalt;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-11, V-7: Gegenstand, Vorbehalt und Aussetzung sind ganz genannt, oder alles Fehlende wird gesagt")
class SubjectsAndConditionsAreNamedWholeTest {

    @Test
    @DisplayName("V-11: jeder Gegenstand ist gewählt oder benannt, einmal, mit Punkten und geändertem Text, wo nötig")
    void subjects() {
        Gegenstand ohne = anderes("", "");
        Gegenstand jahresbericht = anderes(Gegenstand.ANDERES, "Jahresbericht 2019");
        Gegenstand namenlos = anderes(Gegenstand.ANDERES, " ");

        assertThat(felder(papier(bezug(FASSUNG, jahresbericht), beschlossen()))).isEmpty();
        assertThat(felder(papier(
                        bezug(FASSUNG, FASSUNG, ohne, namenlos, fassung(Entscheidungsumfang.TEILE, "", null)),
                        beschlossen())))
                .containsExactly(
                        "gegenstaende:1:gegenstand V-11.zweimal",
                        "gegenstaende:2:gegenstand V-11.gegenstand_fehlt",
                        "gegenstaende:3:gegenstandsname V-11.name_fehlt",
                        "gegenstaende:4:gegenstand V-11.zweimal",
                        "gegenstaende:4:deckungsteile V-11.teile_fehlen");
        assertThat(felder(papier(bezug(FASSUNG), zeile(KREISTAG, Beratungsstand.BEHANDELT, true, stimmen(29, 0)))))
                .containsExactly("gegenstaende:0:geaenderterText V-11.geaenderter_text_fehlt");
        assertThat(felder(papier(bezug(FASSUNG), zeile(null, Beratungsstand.BEHANDELT, false, stimmen(29, 0)))))
                .containsExactly("gegenstaende:0:gegenstand V-11.tag_fehlt");
        assertThat(felder(papier(
                        bezug(fassung(Entscheidungsumfang.NICHTS, "", null)),
                        zeile(null, Beratungsstand.BEHANDELT, true, stimmen(29, 0)))))
                .isEmpty();
        assertThat(felder(papier(bezug(Collections.nCopies(31, jahresbericht).toArray(Gegenstand[]::new)))))
                .contains(" V-11.zu_viele");
    }

    @Test
    @DisplayName("V-11: schon im Entwurf ist ein Gegenstand gewählt und „Anderes“ benannt; alles Weitere hat Zeit")
    void subjectsOfADraft() {
        Gegenstand namenlos = anderes(Gegenstand.ANDERES, " ");
        Gegenstand ohnePunkte = fassung(Entscheidungsumfang.TEILE, "", null);

        assertThat(BezugRule.genannt(bezug(FASSUNG, anderes("", ""), namenlos, ohnePunkte)))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly(
                        "gegenstaende:1:gegenstand V-11.gegenstand_fehlt",
                        "gegenstaende:2:gegenstandsname V-11.name_fehlt");
    }

    @Test
    @DisplayName("V-11: ein Vorbehalt hat Worte, und erfüllt ist er mit Tag und Beleg")
    void conditions() {
        List<Vorbehalt> vorbehalte = List.of(
                new Vorbehalt("Haushalt", null, ""),
                new Vorbehalt("Bewilligung", KREISTAG, "Bescheid"),
                new Vorbehalt(" ", null, ""),
                new Vorbehalt("x", KREISTAG, ""),
                new Vorbehalt("y", null, "Beleg"),
                new Vorbehalt("z", HEUTE.plusDays(1), "Beleg"));

        assertThat(felder(papier(bezug(vorbehalte, Eingriff.KEINER), beschlossen())))
                .containsExactly(
                        "vorbehalte:2:vorbehalt V-11.vorbehalt_fehlt",
                        "vorbehalte:3:beleg V-11.beleg_fehlt",
                        "vorbehalte:4:erfuelltAm V-11.erfuellt_am_fehlt",
                        "vorbehalte:5:erfuelltAm V-11.erfuellt_in_der_zukunft");
    }

    @Test
    @DisplayName("V-7: ausgesetzt oder aufgehoben wird nur ein Beschluss, mit Tag danach und Grund")
    void suspensions() {
        assertThat(eingriff(new Eingriff(Eingriffsart.AUSGESETZT, KREISTAG.plusDays(1), "Beanstandung"), true))
                .isEmpty();
        assertThat(eingriff(new Eingriff(Eingriffsart.AUSGESETZT, null, ""), false))
                .containsExactly(
                        "eingriff V-7.eingriff_ohne_beschluss",
                        "eingriffAm V-7.eingriff_ohne_tag",
                        "eingriffGrund V-7.eingriff_ohne_grund");
        assertThat(eingriff(new Eingriff(Eingriffsart.AUFGEHOBEN, KREISTAG.minusDays(1), "x"), true))
                .containsExactly("eingriffAm V-7.eingriff_vor_beschluss");
        assertThat(eingriff(new Eingriff(Eingriffsart.AUFGEHOBEN, HEUTE.plusDays(1), "x"), true))
                .containsExactly("eingriffAm V-7.eingriff_in_der_zukunft");
        assertThat(eingriff(new Eingriff(null, KREISTAG, ""), true)).containsExactly("eingriff V-7.eingriff_fehlt");
    }

    private static List<String> eingriff(Eingriff eingriff, boolean beschlossen) {
        return felder(
                beschlossen ? papier(bezug(List.of(), eingriff), beschlossen()) : papier(bezug(List.of(), eingriff)));
    }

    private static Gegenstand anderes(String art, String name) {
        return new Gegenstand(new Gegenstand.Sache(art, null), name, Entscheidungsumfang.GANZ, "", null);
    }

    private static List<String> felder(Papier papier) {
        return BezugRule.verstoesse(papier, AUSKUNFT, HEUTE).stream()
                .map(SubjectsAndConditionsAreNamedWholeTest::feld)
                .toList();
    }

    private static String feld(Violation v) {
        return v.field() + " " + v.code();
    }
}
