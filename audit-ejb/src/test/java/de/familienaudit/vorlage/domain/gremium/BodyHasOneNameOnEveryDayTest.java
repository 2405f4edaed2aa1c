package de.familienaudit.vorlage.domain.gremium;

import static de.familienaudit.vorlage.domain.gremium.Akte.WER;
import static de.familienaudit.vorlage.domain.gremium.Akte.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Refusals;
import de.familienaudit.shared.Violation;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-2: Ein Gremium hat an jedem Tag genau einen Namen, und keinen, den an diesem Tag ein anderes hat")
class BodyHasOneNameOnEveryDayTest {

    private static final Gremiumsakte UMBENANNT = new Akte(Gremiumart.FACHAUSSCHUSS)
            .heisst("Ausschuss für Soziales und Sport", "2024-07-01")
            .heisst("Sozialausschuss", null)
            .heisst("Ausschuss für Soziales", "2019-07-01")
            .fertig();

    @Test
    @DisplayName("Ein Name gilt bis zum Tag, bevor der nächste beginnt, gleich in welcher Folge sie eingetragen sind")
    void on_every_day() {
        assertThat(UMBENANNT.nameAm(tag("1900-01-01"))).isEqualTo("Sozialausschuss");
        assertThat(UMBENANNT.nameAm(tag("2019-06-30"))).isEqualTo("Sozialausschuss");
        assertThat(UMBENANNT.nameAm(tag("2019-07-01"))).isEqualTo("Ausschuss für Soziales");
        assertThat(UMBENANNT.nameAm(tag("2024-06-30"))).isEqualTo("Ausschuss für Soziales");
        assertThat(UMBENANNT.nameAm(tag("2024-07-01"))).isEqualTo("Ausschuss für Soziales und Sport");
        assertThat(NamensfolgeRule.verstoesse(UMBENANNT)).isEmpty();
    }

    @Test
    @DisplayName("Wird ein Name zurückgenommen, gilt der davor weiter; der erste kann nicht ersatzlos fehlen")
    void taken_back() {
        Gremiumsakte akte = new Akte(Gremiumart.BEIRAT)
                .heisst("Beirat", null)
                .heisst("Familienbeirat", "2022-01-01")
                .fertig();
        akte.namen().get(1).zuruecknehmen("War nur geplant", WER);
        assertThat(akte.nameAm(tag("2023-01-01"))).isEqualTo("Beirat");
        assertThat(akte.namen()).hasSize(2);
        assertThat(NamensfolgeRule.verstoesse(akte)).isEmpty();
        akte.namen().get(0).zuruecknehmen("Falsch", WER);
        assertThat(NamensfolgeRule.verstoesse(akte)).containsExactly(Violation.at("von", "V-2.erster_name_fehlt"));
        assertThat(Refusals.of(() -> akte.namen().get(0).zuruecknehmen("Noch einmal", WER)))
                .containsExactly(Violation.of("G-1.schon_zurueckgenommen", "Gerda Grün"));
    }

    @Test
    @DisplayName("Zwei Namen beginnen nicht am selben Tag, und ein neuer Name ist ein anderer")
    void one_per_day() {
        assertThat(NamensfolgeRule.verstoesse(new Akte(Gremiumart.BEIRAT)
                        .heisst("A", null)
                        .heisst("B", "2020-01-01")
                        .heisst("C", "2020-01-01")
                        .fertig()))
                .containsExactly(Violation.at("von", "V-2.name_am_selben_tag", tag("2020-01-01")));
        assertThat(NamensfolgeRule.verstoesse(new Akte(Gremiumart.BEIRAT)
                        .heisst("A", null)
                        .heisst("B", null)
                        .fertig()))
                .containsExactly(Violation.at("von", "V-2.name_von_beginn_an"));
        assertThat(NamensfolgeRule.verstoesse(new Akte(Gremiumart.BEIRAT)
                        .heisst("A", null)
                        .heisst(" A ", "2020-01-01")
                        .fertig()))
                .containsExactly(Violation.at("name", "V-2.heisst_schon_so"));
        assertThat(NamensfolgeRule.verstoesse(
                        new Akte(Gremiumart.BEIRAT).heisst("A", "2020-01-01").fertig()))
                .containsExactly(Violation.at("von", "V-2.erster_name_fehlt"));
    }

    @Test
    @DisplayName("Zwei Gremien heißen nicht am selben Tag gleich, wohl aber nacheinander")
    void taken() {
        Gremiumsakte frueher = new Akte(Gremiumart.FACHAUSSCHUSS)
                .heisst("sozialausschuss", null)
                .fertig();
        Gremiumsakte beendet = new Akte(Gremiumart.FACHAUSSCHUSS)
                .heisst("Sozialausschuss", null)
                .gilt(new Inhalt.Bestehen(), null, "2014-05-31")
                .fertig();
        Gremiumsakte nachfolger = new Akte(Gremiumart.FACHAUSSCHUSS)
                .heisst("Sozialausschuss", null)
                .gilt(new Inhalt.Bestehen(), "2014-06-01", null)
                .fertig();
        Gremiumsakte spaeter = new Akte(Gremiumart.FACHAUSSCHUSS)
                .heisst("Ausschuss", null)
                .heisst("Ausschuss für Soziales", "2023-01-01")
                .fertig();
        assertThat(NamensfolgeRule.gleiche(UMBENANNT, List.of(UMBENANNT, frueher)))
                .containsExactly(Violation.at("name", "V-2.name_vergeben", "Sozialausschuss"));
        assertThat(NamensfolgeRule.gleiche(spaeter, List.of(UMBENANNT, spaeter)))
                .containsExactly(Violation.at("name", "V-2.name_vergeben", "Ausschuss für Soziales"));
        assertThat(NamensfolgeRule.gleiche(nachfolger, List.of(beendet, nachfolger)))
                .isEmpty();
        frueher.gremium().zuruecknehmen(false, "Doppelt eingetragen", WER);
        assertThat(NamensfolgeRule.gleiche(UMBENANNT, List.of(UMBENANNT, frueher)))
                .isEmpty();
    }

    @Test
    @DisplayName("Name und Quelle gehören dazu, beides wird auf einmal gesagt")
    void needed() {
        assertThat(Refusals.codes(() -> new Akte(Gremiumart.BEIRAT).heisst(" ", null)))
                .containsExactly("V-2.name_fehlt");
        Gremium gremium = new Gremium(1, Gremiumart.BEIRAT, WER);
        assertThat(Refusals.of(() -> new Gremiumsname(gremium, "x".repeat(301), null, " ", WER)))
                .containsExactly(Violation.zuLang("name", 301, 300), Violation.at("quelle", "V-2.quelle_fehlt"));
    }
}
