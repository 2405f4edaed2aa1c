package de.familienaudit.regeln;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.Dokument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule has its words, its class and its test; what the documentation says about them is what the code says. */
@Tag(Dokument.TAG)
class RegelbuchTest {

    /** A sentence begins with a capital or a quotation; our English display names do not. */
    private static final String SATZ = "[\\p{Lu}„].+";

    private final Regelbuch buch = new Regelbuch();

    @Test
    void everyRuleThatTheCodeNamesHasAnEntry() {
        assertThat(buch.genannte())
                .as("numbers in code, Javadoc and display names; a new one gets its words in regeln.properties")
                .isNotEmpty()
                .isSubsetOf(buch.eintraege());
    }

    @Test
    void everyEntryIsDecidedByAClass() {
        assertThat(buch.eintraege()).allSatisfy(regel -> assertThat(buch.klassen(regel))
                .as("classes that say \"Rule %s: ...\" or refuse with its number", regel)
                .isNotEmpty());
    }

    @Test
    void everyEntryHasATest() {
        assertThat(buch.eintraege()).allSatisfy(regel -> assertThat(buch.tests(regel))
                .as("test classes with @DisplayName(\"%s: ...\")", regel)
                .isNotEmpty());
    }

    @Test
    void everyEntryBelongsToAGroup() {
        assertThat(buch.eintraege())
                .allSatisfy(regel ->
                        assertThat(Regelworte.alle().stringPropertyNames()).contains("gruppe." + regel.gruppe()));
    }

    @Test
    void everyTestOfARuleSaysWhatHolds() {
        assertThat(buch.regeltests()).isNotEmpty().allSatisfy(test -> assertThat(test.satz())
                .as("@DisplayName of %s, a German sentence for a clerk", test.name())
                .matches(SATZ));
        assertThat(buch.eintraege()).flatMap(buch::tests).allSatisfy(test -> assertThat(test.satz())
                .as("@DisplayName of %s, a German sentence behind its numbers", test.name())
                .matches(SATZ));
    }

    @Test
    void oneCommentNamesSeveralRules() {
        Regelquelle quelle = new Regelquelle(
                Path.of("X.java"),
                "/**\n * Rules S-1, R-3 and\n * R-4: so it is (rule G-1).\n */\nclass X { String s = \"A-7.grund\"; }");
        assertThat(quelle.setztDurch())
                .isEqualTo(Set.copyOf(Regelnummer.alle("S-1 R-3 R-4 A-7")))
                .doesNotContain(new Regelnummer("G", 1));
        assertThat(quelle.nennt()).contains(new Regelnummer("G", 1));
    }

    @Test
    void theDocumentationSaysWhatTheCodeSays() throws IOException {
        Dokument.pruefe("regeln.md", buch.dokument());
    }
}
