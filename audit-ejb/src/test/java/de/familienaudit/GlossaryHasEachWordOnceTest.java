package de.familienaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The glossary explains each word once, so that a word means one thing")
class GlossaryHasEachWordOnceTest {

    private static final Path GLOSSARY = Path.of("../docs/glossary.md");

    /** The bold words in the first column of a table, separated by commas. */
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\| \\*\\*([^*]+)\\*\\*");

    @Test
    void eachWordStandsOnce() throws IOException {
        List<String> words = new ArrayList<>();
        Matcher entry = ENTRY.matcher(Files.readString(GLOSSARY));
        while (entry.find()) {
            words.addAll(List.of(entry.group(1).split(", ")));
        }
        assertThat(words).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }
}
