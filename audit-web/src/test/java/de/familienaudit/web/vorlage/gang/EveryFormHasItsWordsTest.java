package de.familienaudit.web.vorlage.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.gang.Vordruck;
import de.familienaudit.web.text.TextBundle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Jeder Vordruck hat seinen Namen und seinen Wortlaut, und die Seite bietet jeden an")
class EveryFormHasItsWordsTest {

    @ParameterizedTest
    @EnumSource(Vordruck.class)
    @DisplayName("Name, Betreff, Sachverhalt und, wo entschieden wird, ein Beschluss")
    void words(Vordruck vordruck) {
        for (Locale sprache : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            TextBundle texte = TextBundle.of(sprache);
            assertThat(texte.find("Vordruck." + vordruck)).isPresent();
            assertThat(texte.find("papiergang.vordruck." + vordruck + ".betreff"))
                    .isPresent();
            assertThat(texte.find("papiergang.vordruck." + vordruck + ".sachverhalt"))
                    .isPresent();
            assertThat(texte.find("papiergang.vordruck." + vordruck + ".beschluss")
                            .isPresent())
                    .isEqualTo(vordruck.art().wirdEntschieden());
        }
    }

    @Test
    @DisplayName("Die Seite nennt alle in ihrer Folge")
    void allAreOffered() {
        assertThat(new Vordruckworte().getNamen())
                .isEqualTo(Arrays.stream(Vordruck.values()).map(Enum::name).toList());
    }
}
