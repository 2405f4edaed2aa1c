package de.familienaudit.haushalt.domain.wiederkehr;

import static de.familienaudit.haushalt.domain.satzung.Satzungen.tag;
import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Refusals;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-8: Jedes Vertragsjahr wird einmal beantragt, in dem Haushaltsjahr, in dem es fällig ist")
class RecurringCostIsRequestedOnceForEachYearTest {

    private static final WiederkehrendeKosten VERTRAG = new WiederkehrendeKosten(
            tag("01.12.2023"), tag("30.11.2026"), Geldbetrag.parse("1.500"), Faelligkeitsart.ENDE_DES_JAHRES, null);

    @DisplayName("Vertragsjahr 2 ist beantragt; der Vertrag endet mit dem dritten")
    @ParameterizedTest(name = "Vertragsjahr {0} im Haushaltsjahr {1}: {2}")
    @CsvSource({
        "1, 2024, ''",
        "3, 2026, ''",
        "1, 2025, H-8.anderes_jahr",
        "2, 2025, H-8.schon_beantragt",
        "4, 2027, H-8.nicht_faellig",
        "0, 2024, H-8.nicht_faellig",
        "-1, 2024, H-8.nicht_faellig",
        "2147483647, 2024, H-8.nicht_faellig"
    })
    void einmal(int nummer, int jahr, String code) {
        assertThat(String.join(" ", Refusals.codes(KostenantragRule.verstoesse(VERTRAG, nummer, Set.of(2), jahr))))
                .isEqualTo(code);
    }

    @Test
    @DisplayName("Was vorgeschlagen wird, hat seinen Tag; was beantragt ist, nicht mehr")
    void faellig() {
        assertThat(KostenantragRule.faellig(VERTRAG, 2, Set.of()))
                .contains(new Faelligkeit(2, tag("30.11.2025"), VERTRAG.betrag()));
        assertThat(KostenantragRule.faellig(VERTRAG, 2, Set.of(2))).isEmpty();
    }
}
