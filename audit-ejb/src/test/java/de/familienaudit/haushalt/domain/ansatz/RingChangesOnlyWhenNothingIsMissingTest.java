package de.familienaudit.haushalt.domain.ansatz;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
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

        var verstoesse = RingwechselRule.verstoesse(Haushaltsseite.AUSGABE, betreten != null, danach);

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
        assertThat(RingwechselRule.verstoesse(Haushaltsseite.EINNAHME, true, danach))
                .containsExactly(Violation.at("ring", "H-5.ring_nur_ausgabe"));
        assertThat(RingwechselRule.verstoesse(Haushaltsseite.EINNAHME, false, danach))
                .isEmpty();
    }

    private static Geldbetrag euro(String betrag) {
        return betrag == null ? null : Geldbetrag.parse(betrag);
    }
}
