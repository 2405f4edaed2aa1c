package de.familienaudit.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the pages in the form that {@link PageFormatter} gives them, and the formatter to changing nothing that shows. */
class PagesAreFormattedTest {

    private static final String COMMAND =
            "java audit-web/src/test/java/de/familienaudit/web/page/PageFormatter.java" + " audit-web/src/main/webapp";
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*white-space:\\s*(?:pre|break-spaces)");

    @Test
    void every_page_is_formatted() throws IOException {
        for (Path page : PageFormatter.pages(PAGES)) {
            String text = Files.readString(page);
            assertThat(text).as("%s; this formats it: %s", page, COMMAND).isEqualTo(PageFormatter.format(text));
        }
    }

    @Test
    void formatting_changes_nothing_that_shows() throws Exception {
        for (Path page : PageFormatter.pages(PAGES)) {
            String text = Files.readString(page);
            String formatted = PageFormatter.format(text);
            assertThat(PageTree.of(formatted)).as(page.toString()).isEqualTo(PageTree.of(text));
            assertThat(PageFormatter.format(formatted)).as(page.toString()).isEqualTo(formatted);
        }
    }

    @Test
    void the_formatter_knows_every_class_in_which_a_line_break_shows() throws IOException {
        try (Stream<Path> styles = Files.list(PAGES.resolve("resources/css"))) {
            for (Path style : styles.toList()) {
                Matcher rule = RULE.matcher(Files.readString(style).replaceAll("(?s)/\\*.*?\\*/", ""));
                while (rule.find()) {
                    assertThat(rule.group(1).strip().replaceFirst("^\\.", ""))
                            .as(style.toString())
                            .isIn(PageFormatter.KEEPING_CLASSES);
                }
            }
        }
    }
}
