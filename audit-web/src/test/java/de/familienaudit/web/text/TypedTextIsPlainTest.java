package de.familienaudit.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextIsPlainTest {

    @Test
    void controlCharactersAndMarksOfDirectionAreDropped() {
        assertThat(KlartextConverter.clean("a\u0000b\u202Ec\u2066d\u0007")).isEqualTo("abcd");
    }

    @Test
    void linesTabsUmlautsAndEmojiStay() {
        assertThat(KlartextConverter.clean("Zeile 1\r\n\tÄöß 👨‍👩‍👧")).isEqualTo("Zeile 1\r\n\tÄöß 👨‍👩‍👧");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(KlartextConverter.clean(null)).isNull();
    }
}
