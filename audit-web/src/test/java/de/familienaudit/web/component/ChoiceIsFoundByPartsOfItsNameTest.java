package de.familienaudit.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChoiceIsFoundByPartsOfItsNameTest {

    private final Auswahlliste liste = new Auswahlliste();

    @BeforeEach
    void stellen() {
        liste.nimm("Jugend- und Sozialamt", 1L);
        liste.nimm("Straßenverkehrsbehörde", 2L);
        liste.nimm("Büro der Landrätin", 3L);
        liste.nimm("Büro der Landrätin", 4L);
    }

    @Test
    void everyWordCountsInAnyOrderWithoutCaseAndUmlauts() {
        assertThat(liste.treffer("sozial JUGEND")).containsExactly("Jugend- und Sozialamt");
        assertThat(liste.treffer("behorde strassen")).containsExactly("Straßenverkehrsbehörde");
        assertThat(liste.treffer("  ")).hasSize(4);
        assertThat(liste.treffer("jugend bau")).isEmpty();
    }

    @Test
    void twoOfTheSameNameAreToldApart() {
        assertThat(liste.treffer("landratin")).containsExactly("Büro der Landrätin", "Büro der Landrätin (2)");
        assertThat(liste.name(4L)).contains("Büro der Landrätin (2)");
        assertThat(liste.gemeint("Büro der Landrätin").map(liste::wert)).contains(3L);
    }

    @Test
    void whatIsTypedMeansTheOnlyOneThatIsCalledSo() {
        assertThat(liste.gemeint("strassenverkehrsbehorde").map(liste::wert)).contains(2L);
        assertThat(liste.gemeint("Straßen")).isEmpty();
        assertThat(liste.name(9L)).isEmpty();
    }
}
