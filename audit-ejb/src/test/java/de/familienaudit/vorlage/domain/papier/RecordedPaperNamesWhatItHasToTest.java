package de.familienaudit.vorlage.domain.papier;

import static de.familienaudit.vorlage.domain.papier.Papiere.HEUTE;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.finanz.Betragsgenauigkeit;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereistand;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-1, V-8, V-9, G-7: Was eine nacherfasste Vorlage nennen muss")
class RecordedPaperNamesWhatItHasToTest {

    @Test
    @DisplayName("V-1, V-8, G-7: Nummer, Art, Betreff, Quelle und Grund; alles andere darf fehlen")
    void whatIsMissing() {
        assertThat(verstoesse(papier(
                        " ",
                        null,
                        new Papiertext(" ", "", "", "", ""),
                        Kaemmereiangabe.KEINE,
                        Ausfertigung.KEINE,
                        List.of(),
                        new Herkunft("", null))))
                .containsExactly(
                        "art V-8.art_fehlt",
                        "betreff V-8.betreff_fehlt",
                        "quelle G-7.quelle_fehlt",
                        "grund G-7.grund_fehlt");
        assertThat(verstoesse(mit(Vorlagenart.BESCHLUSSVORLAGE, Kaemmereiangabe.KEINE, Ausfertigung.KEINE)))
                .isEmpty();
    }

    @Test
    @DisplayName("V-8: Ein Antrag hat kein Feld für die Kämmerei")
    void motionWithoutTreasury() {
        assertThat(verstoesse(mit(
                        Vorlagenart.ANTRAG, new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "", null), Ausfertigung.KEINE)))
                .containsExactly("art V-8.antrag_ohne_kaemmerei");
        assertThat(verstoesse(mit(
                        Vorlagenart.ANTRAG,
                        new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "Text", "2024/2025"),
                        Ausfertigung.KEINE)))
                .containsExactly("art V-8.antrag_ohne_kaemmerei");
        assertThat(verstoesse(mit(Vorlagenart.ANTRAG, Kaemmereiangabe.KEINE, Ausfertigung.KEINE)))
                .isEmpty();
    }

    @Test
    @DisplayName("V-9: Ein Bericht wird nie ausgefertigt, und niemand fertigt in der Zukunft aus")
    void issuing() {
        assertThat(verstoesse(mit(Vorlagenart.BERICHT, Kaemmereiangabe.KEINE, new Ausfertigung(null, "Landrätin"))))
                .containsExactly("ausgefertigtAm V-9.bericht");
        assertThat(verstoesse(mit(
                        Vorlagenart.EILENTSCHEIDUNG,
                        Kaemmereiangabe.KEINE,
                        new Ausfertigung(HEUTE.plusDays(1), "Landrätin"))))
                .containsExactly("ausgefertigtAm V-9.in_der_zukunft");
        assertThat(verstoesse(
                        mit(Vorlagenart.BESCHLUSSVORLAGE, Kaemmereiangabe.KEINE, new Ausfertigung(HEUTE, "Landrätin"))))
                .isEmpty();
    }

    @Test
    @DisplayName("V-8: Finanzzeilen nennen ihr Feld; der Betrag darf fehlen, die Jahre stehen in ihrer Folge")
    void money() {
        Papier p = mit(
                Vorlagenart.BESCHLUSSVORLAGE,
                new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "", "1800/1801"),
                Ausfertigung.KEINE);
        assertThat(verstoesse(papier(
                        p.nummer(),
                        p.art(),
                        p.text(),
                        p.kaemmerei(),
                        p.ausfertigung(),
                        List.of(
                                finanz(Finanzart.GESAMTKOSTEN, 2024, 2026),
                                finanz(Finanzart.EIGENANTEIL, 2024, null),
                                finanz(null, 2026, 2024),
                                finanz(Finanzart.VE, 2024, 3000)),
                        p.herkunft())))
                .containsExactly(
                        "haushaltsjahr V-8.jahr",
                        "finanzen:2:finanzart V-8.finanzart_fehlt",
                        "finanzen:2:jahre V-8.jahre",
                        "finanzen:3:jahre V-8.jahre");
        assertThat(verstoesse(papier(
                        p.nummer(),
                        p.art(),
                        p.text(),
                        Kaemmereiangabe.KEINE,
                        p.ausfertigung(),
                        Collections.nCopies(51, finanz(Finanzart.VE, 2024, 2024)),
                        p.herkunft())))
                .containsExactly(" V-8.zu_viele_finanzzeilen");
    }

    @Test
    @DisplayName("Texte haben ihre Grenzen; die Nummern im Beschluss bleiben, wie sie getippt wurden")
    void texts() {
        assertThat(verstoesse(papier(
                        "n".repeat(51),
                        Vorlagenart.BERICHT,
                        new Papiertext(
                                "b".repeat(1001),
                                "b".repeat(50_001),
                                "s".repeat(50_001),
                                "e".repeat(301),
                                "x".repeat(2001)),
                        new Kaemmereiangabe(Kaemmereistand.ERFOLGT, "k".repeat(50_001), null),
                        Ausfertigung.KEINE,
                        List.of(),
                        new Herkunft("q".repeat(301), "g".repeat(1001)))))
                .hasSize(9)
                .allMatch(v -> v.endsWith("form.zu_lang"));
        assertThat(new Papiertext("", "  3. Drittens\n1. Erstens\n", "", "", "").beschluss())
                .isEqualTo("  3. Drittens\n1. Erstens");
    }

    @Test
    @DisplayName("V-9: Wer ausgefertigt hat, steht mit Name, Funktion und Ort da, so lang eine Unterschrift sie nennt")
    void issuedBy() {
        assertThat(verstoesse(mit(
                        Vorlagenart.BESCHLUSSVORLAGE, Kaemmereiangabe.KEINE, new Ausfertigung(HEUTE, "L".repeat(510)))))
                .isEmpty();
        assertThat(verstoesse(mit(
                        Vorlagenart.BESCHLUSSVORLAGE,
                        Kaemmereiangabe.KEINE,
                        new Ausfertigung(HEUTE, "L".repeat(1001)))))
                .containsExactly("ausgefertigtDurch form.zu_lang");
    }

    @Test
    @DisplayName("V-11: Auch ein Entwurf nennt jeden Gegenstand einmal und ganz, und nichts ist zu lang")
    void draftWithSubjects() {
        Gegenstand fassung = gegenstand("FASSUNG", 3L, "Fassung 3", Entscheidungsumfang.GANZ, "");
        Beschlussbezug bezug = new Beschlussbezug(
                List.of(
                        fassung,
                        fassung,
                        gegenstand("", null, "", Entscheidungsumfang.NICHTS, ""),
                        gegenstand(Gegenstand.ANDERES, null, "", Entscheidungsumfang.GANZ, ""),
                        gegenstand(Gegenstand.ANDERES, null, "n".repeat(301), Entscheidungsumfang.GANZ, ""),
                        gegenstand("FASSUNG", 4L, "Fassung 4", Entscheidungsumfang.TEILE, "")),
                List.of(new Vorbehalt("v".repeat(301), null, "b".repeat(301))),
                Eingriff.KEINER);
        Papier entwurf = mit(Vorlagenart.BESCHLUSSVORLAGE, Kaemmereiangabe.KEINE, Ausfertigung.KEINE)
                .mit(bezug);
        assertThat(PapierangabenRule.verstoesse(entwurf))
                .extracting(v -> v.field() + " " + v.code())
                .containsExactly(
                        "gegenstaende:1:gegenstand V-11.zweimal",
                        "gegenstaende:2:gegenstand V-11.gegenstand_fehlt",
                        "gegenstaende:3:gegenstandsname V-11.name_fehlt",
                        "gegenstaende:4:gegenstandsname form.zu_lang",
                        "gegenstaende:5:deckungsteile V-11.teile_fehlen",
                        "vorbehalte:0:vorbehalt form.zu_lang",
                        "vorbehalte:0:beleg form.zu_lang");
        assertThat(PapierangabenRule.verstoesse(entwurf.mit(Beschlussbezug.OHNE)))
                .isEmpty();
    }

    @Test
    @DisplayName("V-11: Ein Name, der anderswo länger ist, steht gekürzt da; ein getippter wird nie gekürzt")
    void longNames() {
        assertThat(gegenstand("FASSUNG", 3L, "n".repeat(520), Entscheidungsumfang.GANZ, "")
                        .name())
                .hasSize(300)
                .endsWith("…");
        assertThat(gegenstand("FASSUNG", 3L, "n".repeat(300), Entscheidungsumfang.GANZ, "")
                        .name())
                .isEqualTo("n".repeat(300));
        assertThat(gegenstand(Gegenstand.ANDERES, null, "n".repeat(520), Entscheidungsumfang.GANZ, "")
                        .name())
                .hasSize(520);
    }

    private static Gegenstand gegenstand(String art, Long id, String name, Entscheidungsumfang umfang, String teile) {
        return new Gegenstand(new Gegenstand.Sache(art, id), name, umfang, teile, null);
    }

    private static Finanzzeile finanz(Finanzart art, int von, Integer bis) {
        return new Finanzzeile(art, null, Betragsgenauigkeit.GENAU, "", new Finanzzeile.Jahre(von, bis, false), "");
    }

    private static Papier mit(Vorlagenart art, Kaemmereiangabe kaemmerei, Ausfertigung ausfertigung) {
        return papier(
                "2020/7/010",
                art,
                new Papiertext("Betreff", "", "", "", ""),
                kaemmerei,
                ausfertigung,
                List.of(),
                new Herkunft("q", "g"));
    }

    private static Papier papier(
            String nummer,
            Vorlagenart art,
            Papiertext text,
            Kaemmereiangabe kaemmerei,
            Ausfertigung ausfertigung,
            List<Finanzzeile> finanzen,
            Herkunft herkunft) {
        return new Papier(nummer, art, text, kaemmerei, ausfertigung, List.of(), finanzen, herkunft);
    }

    private static List<String> verstoesse(Papier papier) {
        return PapierangabenRule.verstoesse(papier, HEUTE).stream()
                .map(v -> v.field() + " " + v.code())
                .toList();
    }
}
