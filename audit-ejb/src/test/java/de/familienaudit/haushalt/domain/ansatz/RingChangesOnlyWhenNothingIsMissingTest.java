package de.familienaudit.haushalt.domain.ansatz;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.jahr.Stellenmerkmale;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-5: In einen Deckungsring oder aus ihm wechselt eine Ausgabe nur, wenn danach nirgends etwas fehlt")
class RingChangesOnlyWhenNothingIsMissingTest {

    @ParameterizedTest(name = "allein {0}, verlassen {1}, betreten {2}: es fehlen {3}")
    @CsvSource({"'0', '0', , ", "'-0,01', '0', , '0,01'", "'5', '-1', , '1'", ", '5', '-2', '2'", ", , '0', ", ", , , "
    })
    void missing(String allein, String verlassen, String betreten, String fehlt) {
        RingwechselRule.Danach danach = new RingwechselRule.Danach(euro(allein), euro(verlassen), euro(betreten));

        var verstoesse =
                RingwechselRule.verstoesse(Haushaltsseite.AUSGABE, Stellenmerkmale.KEINE, betreten != null, danach);

        if (fehlt == null) {
            assertThat(verstoesse).isEmpty();
        } else {
            assertThat(verstoesse).containsExactly(Violation.at("ring", "H-5.ring_unter_null", euro(fehlt)));
        }
    }

    @Test
    @DisplayName("Eine Einnahme gehört in keinen Ring")
    void incomeHasNone() {
        RingwechselRule.Danach danach = new RingwechselRule.Danach(null, null, null);
        assertThat(RingwechselRule.verstoesse(Haushaltsseite.EINNAHME, Stellenmerkmale.KEINE, true, danach))
                .containsExactly(Violation.at("ring", "H-5.ring_nur_ausgabe"));
        assertThat(RingwechselRule.verstoesse(Haushaltsseite.EINNAHME, Stellenmerkmale.KEINE, false, danach))
                .isEmpty();
    }

    @ParameterizedTest(name = "Verfügungsmittel {0}, Deckungsreserve {1}")
    @CsvSource({"true, false", "false, true"})
    @DisplayName("Was nicht überschritten werden darf, gehört in keinen Ring, kommt aber hinaus")
    void whatIsNeverExceededHasNone(boolean mittel, boolean reserve) {
        Stellenmerkmale merkmale = new Stellenmerkmale(false, mittel, reserve);
        RingwechselRule.Danach danach = new RingwechselRule.Danach(null, null, euro("5"));
        assertThat(RingwechselRule.verstoesse(Haushaltsseite.AUSGABE, merkmale, true, danach))
                .containsExactly(Violation.at("ring", "H-5.ring_nie_ueberschreiten"));
        assertThat(RingwechselRule.verstoesse(Haushaltsseite.AUSGABE, merkmale, false, danach))
                .isEmpty();
        assertThat(merkmale.verstoesse(Haushaltsseite.AUSGABE, true))
                .containsExactly(Violation.at(mittel ? "verfuegungsmittel" : "deckungsreserve", "H-5.merkmal_im_ring"));
        assertThat(new Stellenmerkmale(true, false, false).verstoesse(Haushaltsseite.AUSGABE, true))
                .isEmpty();
    }

    private static Geldbetrag euro(String betrag) {
        return betrag == null ? null : Geldbetrag.parse(betrag);
    }
}
