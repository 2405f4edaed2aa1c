package de.familienaudit.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, nothing that a page or a rule asks for is missing. */
class TextFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/de/familienaudit/web/texte");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path RULES = Path.of("../audit-ejb/src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("msg\\['([\\w.-]+)'\\]");
    private static final Pattern RULE_CODE = Pattern.compile("\"([A-Z](?:-\\d{1,2})?\\.[a-z][a-z_0-9]+)\"");

    private static final String ENDING = ".properties";
    private static final String ENGLISH = "_en" + ENDING;

    private final Properties german = all(germanFiles());
    private final Properties english = all(englishFiles());

    @Test
    void every_file_has_its_twin_with_the_same_keys() {
        assertThat(germanFiles()).hasSizeGreaterThan(8);
        assertThat(englishFiles())
                .containsExactlyElementsOf(
                        germanFiles().stream().map(TextFilesTest::twin).toList());
        assertThat(germanFiles()).allSatisfy(file -> assertThat(load(twin(file)).stringPropertyNames())
                .as(twin(file))
                .containsExactlyInAnyOrderElementsOf(load(file).stringPropertyNames()));
    }

    @Test
    void no_key_stands_twice_in_a_file_or_in_two() throws IOException {
        for (List<String> files : List.of(germanFiles(), englishFiles())) {
            Map<String, List<String>> where = new TreeMap<>();
            for (String file : files) {
                Files.readAllLines(FOLDER.resolve(file)).stream()
                        .filter(line -> line.matches("[A-Za-z][^=]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .forEach(key -> where.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(file));
            }
            assertThat(where).hasSizeGreaterThan(100);
            where.values().removeIf(found -> found.size() == 1);
            assertThat(where).as("keys that stand twice").isEmpty();
        }
    }

    @Test
    void the_bundle_has_the_texts_of_all_files() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Properties texts = locale == Locale.GERMAN ? german : english;
            ResourceBundle bundle = ResourceBundle.getBundle(AlleTexte.class.getName(), locale);
            assertThat(Collections.list(bundle.getKeys()))
                    .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames())
                    .allSatisfy(key -> assertThat(bundle.getString(key)).isEqualTo(texts.getProperty(key)));
        }
    }

    @Test
    void faces_reads_the_same_bundle() throws IOException {
        assertThat(Files.readString(PAGES.resolve("WEB-INF/faces-config.xml")))
                .contains(
                        "<message-bundle>" + AlleTexte.class.getName() + "<",
                        "<base-name>" + AlleTexte.class.getName() + "<");
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

    private static List<String> germanFiles() {
        return files().filter(name -> !name.endsWith(ENGLISH)).toList();
    }

    private static List<String> englishFiles() {
        return files().filter(name -> name.endsWith(ENGLISH)).toList();
    }

    private static Stream<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .sorted(Comparator.comparing(name -> name.replace(ENGLISH, ENDING)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String twin(String file) {
        return file.replace(ENDING, ENGLISH);
    }

    private static Properties all(List<String> files) {
        Properties all = new Properties();
        files.forEach(file -> all.putAll(load(file)));
        return all;
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
