package de.familienaudit.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class in a style sheet occurs in a page, in a script or in a component; what nobody wears is thrown away. */
class StylesAreUsedTest {

    private static final Path MAIN = Path.of("src/main");
    /** What {@code p:commandButton}, the calendar of {@code fa:datum} and the list of {@code fa:auswahl} write themselves. */
    private static final Set<String> OF_PRIMEFACES = Set.of(
            "ui-button",
            "ui-button-text",
            "ui-icon",
            "ui-state-active",
            "ui-state-highlight",
            "ui-state-disabled",
            "ui-autocomplete-dropdown",
            "ui-autocomplete-empty-message",
            "ui-autocomplete-item",
            "ui-autocomplete-items",
            "ui-autocomplete-moretext",
            "ui-autocomplete-panel",
            "ui-autocomplete-query",
            "ui-datepicker",
            "ui-datepicker-calendar",
            "ui-datepicker-header",
            "ui-datepicker-month",
            "ui-datepicker-next",
            "ui-datepicker-prev",
            "ui-datepicker-title",
            "ui-datepicker-today",
            "ui-datepicker-trigger",
            "ui-datepicker-year");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*}");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|`[^`]*`");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    /** {@code balken-#{…}}, {@code 'muster-' += …}: the rest of the name is decided when the page is shown. */
    private static final Pattern BEGINNING = Pattern.compile("([\\w-]+-)(?=#\\{|\\$\\{|' \\+=|'\\.concat)");

    @Test
    void every_class_of_a_style_sheet_is_worn() throws IOException {
        Set<String> words = new HashSet<>(OF_PRIMEFACES);
        Set<String> beginnings = new HashSet<>();
        for (Path source : files(".xhtml", ".js", ".java")) {
            String quoted = QUOTED.matcher(Files.readString(source))
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.joining("\n"));
            words.addAll(found(WORD, quoted, 0));
            beginnings.addAll(found(BEGINNING, quoted, 1));
        }
        for (Path style : files(".css")) {
            String text = COMMENT.matcher(Files.readString(style)).replaceAll("");
            assertThat(found(CLASS, DECLARATIONS.matcher(text).replaceAll("{}"), 1))
                    .as(style.toString())
                    .allSatisfy(name -> assertThat(
                                    words.contains(name) || beginnings.stream().anyMatch(name::startsWith))
                            .as(name)
                            .isTrue());
        }
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text)
                .results()
                .map(result -> result.group(group))
                .collect(Collectors.toSet());
    }

    private static List<Path> files(String... endings) throws IOException {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            List<Path> files = walk.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
            assertThat(files).isNotEmpty();
            return files;
        }
    }
}
