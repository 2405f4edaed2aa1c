package de.familienaudit.haushalt.domain.haushaltsstelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("H-1: Der Unterabschnitt 4953 ist vielleicht derselbe wie 49530: eine Warnung, kein Fehler")
class ProbableTwinIsWarnedOfTest {

    @ParameterizedTest(name = "{0} neben {1}: {2}")
    @CsvSource({
        "01.49530.6300, 01.4953.7187, true",
        "01.4953.7187, 01.49530.6300, true",
        "01.4953.6300, 01.49530.6300, true",
        "01/4953.6300, 01.49530.6300, true",
        "4530.6300, 45300.6300, true",
        "453.6300, 45300.6300, true",
        "01.49530.6300, 01.49530.7187, false",
        "01.49530.6300, 02.4953.6300, false",
        "01.49530.6300, 4953.6300, false",
        "01.49530.6300, 0.4953.6300, false",
        "01.49531.6300, 01.4953.6300, false",
        "01.49503.6300, 01.4953.6300, false"
    })
    void zwilling(String eine, String andere, boolean vielleicht) {
        Kameralstelle stelle = Kameralstelle.lies("stelle", eine);

        assertThat(ZwillingRule.zwillinge(stelle, List.of(Kameralstelle.lies("stelle", andere))))
                .hasSize(vielleicht ? 1 : 0);
        assertThat(stelle.istDieselbe(Kameralstelle.lies("stelle", andere))).isFalse();
    }

    @Test
    @DisplayName("Jeder andere Unterabschnitt wird einmal genannt, so wie er dasteht, in der Reihenfolge der Nummern")
    void alle() {
        List<Kameralstelle> bestand = Stream.of("01.49530.7187", "01.4953.7187", "01.4953.1710", "01.4540.6300")
                .map(s -> Kameralstelle.lies("stelle", s))
                .toList();

        assertThat(ZwillingRule.zwillinge(Kameralstelle.lies("stelle", "01.49530.6300"), bestand))
                .extracting(Kameralstelle::toString)
                .containsExactly("01.4953.1710", "01.4953.7187");
    }

    @Test
    @DisplayName("Gesucht wird in den Unterabschnitten, die es sein können: drei bis fünf Ziffern, nie in dem eigenen")
    void candidates() {
        assertThat(ZwillingRule.aehnliche(stelle("01.4953.7187"))).containsExactly("49530");
        assertThat(ZwillingRule.aehnliche(stelle("01.49530.6300"))).containsExactly("4953");
        assertThat(ZwillingRule.aehnliche(stelle("400.6300"))).containsExactly("4000", "40000");
        assertThat(ZwillingRule.aehnliche(stelle("45000.6300"))).containsExactly("450", "4500");
        assertThat(ZwillingRule.aehnliche(stelle("12345.6300"))).isEmpty();
    }

    private static Kameralstelle stelle(String nummer) {
        return Kameralstelle.lies("stelle", nummer);
    }
}
