package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Die Suche findet ein Wort mit und ohne Umlaut, ß, Akzent und Großbuchstaben")
class SearchFindsUmlautsEitherWayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Maßnahme                 | massnahme
            MASSNAHME                | massnahme
            MAẞNAHME                 | massnahme
            Sömmerda                 | sommerda
            ÄÖÜ äöü                  | aou aou
            A\u0308mter              | amter
            Café Noël                | cafe noel
            '  viele \t\n Blanks  '  | viele blanks
            ''                       | ''
            Landrätin (2020) 1.5.10  | landratin (2020) 1.5.10
            """)
    void bothAreBroughtToOneForm(String text, String form) {
        assertThat(Suchtext.of(text)).isEqualTo(form);
    }

    @Property
    void aFoldedTextStaysAsItIs(@ForAll String text) {
        assertThat(Suchtext.of(Suchtext.of(text))).isEqualTo(Suchtext.of(text));
    }
}
