package de.familienaudit.vorlage.domain.gang;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vorlage.domain.gremium.Beschlusssache;
import de.familienaudit.vorlage.domain.papier.Vorlagenart;
import de.familienaudit.vorlage.domain.papier.finanz.Finanzart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("V-8: Ein Vordruck kennt Art, Sache und Finanzzeilen seiner Vorlage, nie Beträge")
class FormsKnowWhatAPaperUsuallyIsTest {

    @Test
    @DisplayName("Ein Jahresbericht wird zur Kenntnis genommen, eine Mehrausgabe nennt ihre Deckung")
    void kinds() {
        assertThat(Vordruck.JAHRESBERICHT.art()).isEqualTo(Vorlagenart.BERICHT);
        assertThat(Vordruck.ZIELVEREINBARUNG.sache()).contains(Beschlusssache.ZIELVEREINBARUNG);
        assertThat(Vordruck.EILENTSCHEIDUNG.sache())
                .as("only the person knows the body")
                .isEmpty();
        assertThat(Vordruck.MEHRAUSGABE.finanzen()).containsExactly(Finanzart.UEBERPLANMAESSIG, Finanzart.DECKUNG);
        assertThat(Vordruck.GRUNDSATZBESCHLUSS.finanzen()).isEmpty();
    }
}
