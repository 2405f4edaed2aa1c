package de.familienaudit.shared.vergleich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-1: Im Vergleich zweier Fassungen sind die geänderten Wörter markiert")
class ChangedWordsAreMarkedTest {

    @Test
    void onlyTheWordThatChangedIsMarked() {
        Wortvergleich.Paar paar = Wortvergleich.zwischen("bis II. Quartal 2020", "bis IV. Quartal 2020");

        assertThat(paar.alt())
                .containsExactly(
                        new Stueck("bis ", false), new Stueck("II", true), new Stueck(". Quartal 2020", false));
        assertThat(paar.neu())
                .containsExactly(
                        new Stueck("bis ", false), new Stueck("IV", true), new Stueck(". Quartal 2020", false));
    }

    @Test
    void whatIsAddedIsMarkedOnOneSideOnly() {
        Wortvergleich.Paar paar = Wortvergleich.zwischen("Flyer", "Flyer und Internet");

        assertThat(paar.alt()).containsExactly(new Stueck("Flyer", false));
        assertThat(paar.neu()).containsExactly(new Stueck("Flyer", false), new Stueck(" und Internet", true));
    }

    @Test
    void anEmptyTextHasNoStretches() {
        assertThat(Wortvergleich.zwischen("", "neu").alt()).isEmpty();
        assertThat(Wortvergleich.zwischen("", "neu").neu()).containsExactly(new Stueck("neu", true));
        assertThat(Wortvergleich.zwischen("", "").neu()).isEmpty();
    }

    @Property(tries = 200)
    void theStretchesTogetherAreTheText(@ForAll String alt, @ForAll String neu) {
        Wortvergleich.Paar paar = Wortvergleich.zwischen(alt, neu);

        assertThat(joined(paar.alt())).isEqualTo(alt);
        assertThat(joined(paar.neu())).isEqualTo(neu);
    }

    private static String joined(List<Stueck> stuecke) {
        return stuecke.stream().map(Stueck::text).collect(Collectors.joining());
    }
}
