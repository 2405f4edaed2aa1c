package de.familienaudit.vorlage.domain.eilentscheidung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Entscheidungsumfang;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.PapierangabenRule;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "V-13: Eine Eilentscheidung nennt ihren Grund, wird ohne Gremium ganz entschieden und sagt, welches Gremium Kenntnis nimmt")
class UrgentDecisionSaysWhyAndWhomToTellTest {

    private static final Beratung LANDRAETIN = zeile(null, Beratungsrolle.ENTSCHEIDUNG, Entscheidungsmarke.GANZ);
    private static final Beratung KREISTAG = zeile(2L, Beratungsrolle.KENNTNISNAHME, Entscheidungsmarke.KEINE);

    @Test
    @DisplayName("Entscheidung ohne Gremium, dann Kenntnisnahme, und ein Grund: so kann sie eingereicht werden")
    void whole() {
        assertThat(verstoesse("Die Frist endet morgen.", LANDRAETIN, KREISTAG)).isEmpty();
        Beratung ausschuss = zeile(3L, Beratungsrolle.VORBERATUNG, Entscheidungsmarke.KEINE);
        assertThat(verstoesse("Grund", ausschuss, LANDRAETIN, KREISTAG, KREISTAG))
                .isEmpty();
    }

    @Test
    @DisplayName("Was fehlt, steht auf einmal am Feld")
    void missing() {
        assertThat(verstoesse(" "))
                .containsExactly("eilgrund V-13.grund_fehlt", "folge:0:rolle V-13.kenntnisnahme_fehlt");
        assertThat(verstoesse("Grund", LANDRAETIN)).containsExactly("folge:0:rolle V-13.kenntnisnahme_fehlt");
        assertThat(verstoesse("Grund", LANDRAETIN, zeile(null, Beratungsrolle.KENNTNISNAHME, Entscheidungsmarke.KEINE)))
                .as("its body is asked for by V-2")
                .isEmpty();
    }

    @Test
    @DisplayName("Ein Gremium entscheidet nicht mit, und Teile entscheidet sie nicht")
    void nobodyElseDecides() {
        Beratung kreistag = zeile(2L, Beratungsrolle.ENTSCHEIDUNG, Entscheidungsmarke.GANZ);
        assertThat(verstoesse("Grund", kreistag, KREISTAG)).containsExactly("folge:0:gremium V-13.ohne_gremium");
        assertThat(verstoesse("Grund", LANDRAETIN, kreistag, KREISTAG))
                .containsExactly("folge:1:umfang V-13.eine_entscheidung");
        Beratung teile =
                zeile(null, Beratungsrolle.ENTSCHEIDUNG, new Entscheidungsmarke(Entscheidungsumfang.TEILE, "1", false));
        assertThat(verstoesse("Grund", teile, KREISTAG)).containsExactly("folge:0:umfang V-13.ganz");
    }

    @Test
    @DisplayName("Was entscheidet, heißt Entscheidung; Kenntnis nimmt eine andere Zeile")
    void theRowThatDecides() {
        Beratung kenntnis = zeile(null, Beratungsrolle.KENNTNISNAHME, Entscheidungsmarke.GANZ);
        assertThat(verstoesse("Grund", kenntnis))
                .containsExactly("folge:0:rolle V-13.rolle_entscheidung", "folge:0:rolle V-13.kenntnisnahme_fehlt");
    }

    @Test
    @DisplayName("Eine neue Fassung macht aus ihr keine andere Art, und aus einer anderen keine Eilentscheidung")
    void kindStays() {
        assertThat(EilangabenRule.art(eil("Grund"), eil("anderer"))).isEmpty();
        assertThat(EilangabenRule.art(papier(), papier())).isEmpty();
        assertThat(EilangabenRule.art(eil("Grund"), papier()))
                .hasValueSatisfying(v -> assertThat(v.field() + " " + v.code()).isEqualTo("art V-13.art_bleibt"));
        assertThat(EilangabenRule.art(papier(), eil("Grund"))).isPresent();
    }

    @Test
    @DisplayName("Kenntnis nimmt ein Gremium nach der Entscheidung")
    void afterwards() {
        assertThat(verstoesse("Grund", KREISTAG, LANDRAETIN))
                .containsExactly("folge:0:rolle V-13.kenntnisnahme_danach");
    }

    @Test
    @DisplayName("Eine neue Fassung braucht den Grund; einen Grund der Eile hat nur eine Eilentscheidung")
    void reason() {
        assertThat(codes(EilangabenRule.grund(eil("")))).containsExactly("eilgrund V-13.grund_fehlt");
        assertThat(EilangabenRule.grund(papier())).isEmpty();
        assertThat(EilangabenRule.verstoesse(papier())).isEmpty();
        Papier vorlage = papier();
        assertThat(codes(PapierangabenRule.verstoesse(vorlage.mitText(text("Eile")))))
                .containsExactly("art V-13.grund_ohne_eile");
        assertThat(codes(PapierangabenRule.verstoesse(eil("x".repeat(2001))))).containsExactly("eilgrund form.zu_lang");
        assertThat(PapierangabenRule.verstoesse(eil("x".repeat(2000)))).isEmpty();
    }

    private static Papiertext text(String grund) {
        return new Papiertext("Betreff", "So.", "Sachverhalt", "Amt", "", grund);
    }

    private static Papier eil(String grund, Beratung... folge) {
        return papier(Vorlagenart.EILENTSCHEIDUNG, text(grund), folge);
    }

    private static Papier papier() {
        return papier(Vorlagenart.BESCHLUSSVORLAGE, text(""));
    }

    private static Papier papier(Vorlagenart art, Papiertext text, Beratung... folge) {
        return new Papier(
                "2026/7/9",
                art,
                text,
                Kaemmereiangabe.KEINE,
                Ausfertigung.KEINE,
                List.of(folge),
                List.of(),
                new Herkunft("", ""));
    }

    private static List<String> verstoesse(String grund, Beratung... folge) {
        return codes(EilangabenRule.verstoesse(eil(grund, folge)));
    }

    private static List<String> codes(List<Violation> verstoesse) {
        return verstoesse.stream().map(v -> v.field() + " " + v.code()).toList();
    }

    private static Beratung zeile(Long gremium, Beratungsrolle rolle, Entscheidungsmarke marke) {
        return new Beratung(gremium, null, rolle, Beratungsstand.GEPLANT, marke, Verbleib.OHNE, "", List.of());
    }
}
