package de.familienaudit.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, nothing that a page or a rule asks for is missing. */
class TextFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/de/familienaudit/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path RULES = Path.of("../audit-ejb/src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([\\w.-]+)'\\]");
    private static final Pattern RULE_CODE = Pattern.compile("\"([A-Z](?:-\\d{1,2})?\\.[a-z][a-z_0-9]+)\"");

    private final Properties german = load("texte.properties");
    private final Properties english = load("texte_en.properties");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(german.stringPropertyNames());
    }

    @Test
    void no_key_stands_twice() throws IOException {
        for (String file : List.of("texte.properties", "texte_en.properties")) {
            List<String> keys = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> line.matches("[A-Za-z][^=]*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void both_languages_use_the_same_placeholders() {
        for (String key : german.stringPropertyNames()) {
            assertThat(placeholders(english.getProperty(key, "")))
                    .as(key)
                    .isEqualTo(placeholders(german.getProperty(key)));
        }
    }

    @Test
    void a_text_with_placeholders_has_no_lone_apostrophe_that_would_swallow_them() {
        for (Properties texts : List.of(german, english)) {
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                if (!placeholders(text).isEmpty()) {
                    assertThat(text).as(key).doesNotContainPattern(LONE_APOSTROPHE);
                }
            }
        }
    }

    @Test
    void no_text_is_empty() {
        assertThat(german.stringPropertyNames())
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(german.getProperty(key)).as(key).isNotBlank());
    }

    @Test
    void every_text_that_a_page_asks_for_exists() throws IOException {
        Set<String> asked = find(PAGES, ".xhtml", KEY_IN_PAGE);
        assertThat(asked).isNotEmpty();
        assertThat(german.stringPropertyNames()).containsAll(asked);
    }

    @Test
    void every_refusal_of_a_rule_has_a_sentence() throws IOException {
        Set<String> codes = find(RULES, ".java", RULE_CODE);
        assertThat(codes).isNotEmpty();
        assertThat(german.stringPropertyNames())
                .containsAll(codes.stream().map(code -> "regel." + code).toList());
    }

    private static Set<String> find(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
        for (Path file : files) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static List<String> placeholders(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        found.sort(null);
        return found;
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
