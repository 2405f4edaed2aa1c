package de.familienaudit.vorlage.domain.eilentscheidung;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.papier.Ausfertigung;
import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsrolle;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Entscheidungsmarke;
import de.familienaudit.vorlage.domain.papier.Herkunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.Papiertext;
import de.familienaudit.vorlage.domain.papier.Verbleib;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Kaemmereiangabe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V-13: Die Unterschrift entscheidet anstelle des Gremiums, an ihrem Tag, und fertigt aus")
class SignatureDecidesInPlaceOfABodyTest {

    private static final LocalDate TAG = LocalDate.of(2026, 11, 30);

    @Test
    @DisplayName("Die Zeile ohne Gremium ist behandelt, an dem Tag der Unterschrift; die Kenntnisnahme bleibt geplant")
    void decides() {
        Papier danach = EilentscheidungRule.entschieden(eil(Vorlagenart.EILENTSCHEIDUNG), TAG, "Person, Landrätin");
        assertThat(danach.folge())
                .extracting(z -> z.gremium() + " " + z.stand() + " " + z.tag())
                .containsExactly("null BEHANDELT 2026-11-30", "2 GEPLANT null");
        assertThat(danach.ausfertigung()).isEqualTo(new Ausfertigung(TAG, "Person, Landrätin"));
        assertThat(danach.text()).isEqualTo(eil(Vorlagenart.EILENTSCHEIDUNG).text());
    }

    @ParameterizedTest
    @EnumSource(Papierstand.class)
    @DisplayName("Vorgelegt und unterschrieben wird nur, was eingereicht ist")
    void onlyWhatIsSubmitted(Papierstand stand) {
        Papier papier = eil(Vorlagenart.EILENTSCHEIDUNG);
        assertThat(EilentscheidungRule.hindernis(papier, stand).isEmpty()).isEqualTo(stand == Papierstand.EINGEREICHT);
        assertThat(EilentscheidungRule.verstoesse(papier, stand, true).isEmpty())
                .isEqualTo(stand == Papierstand.EINGEREICHT);
    }

    @Test
    @DisplayName("Keine andere Art, keine schon entschiedene, und nicht, was danach geändert wurde")
    void refused() {
        assertThat(EilentscheidungRule.hindernis(eil(Vorlagenart.BESCHLUSSVORLAGE), Papierstand.EINGEREICHT))
                .hasValueSatisfying(v -> assertThat(v.code()).isEqualTo("V-13.keine_eilentscheidung"));
        Papier entschieden = EilentscheidungRule.entschieden(eil(Vorlagenart.EILENTSCHEIDUNG), TAG, "");
        assertThat(EilentscheidungRule.verstoesse(entschieden, Papierstand.BESCHLOSSEN, false))
                .extracting(v -> v.code())
                .containsExactly("V-13.inzwischen_geaendert", "V-13.keine_eilentscheidung");
    }

    private static Papier eil(Vorlagenart art) {
        return new Papier(
                "2026/7/9",
                art,
                new Papiertext("Betreff", "So.", "Sachverhalt", "Amt", "", "Grund"),
                Kaemmereiangabe.KEINE,
                Ausfertigung.KEINE,
                List.of(
                        zeile(null, Beratungsrolle.ENTSCHEIDUNG, Entscheidungsmarke.GANZ),
                        zeile(2L, Beratungsrolle.KENNTNISNAHME, Entscheidungsmarke.KEINE)),
                List.of(),
                new Herkunft("", ""));
    }

    private static Beratung zeile(Long gremium, Beratungsrolle rolle, Entscheidungsmarke marke) {
        return new Beratung(gremium, null, rolle, Beratungsstand.GEPLANT, marke, Verbleib.OHNE, "", List.of());
    }
}
