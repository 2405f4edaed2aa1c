package de.familienaudit.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Enter in a field presses the first button of the form. Where that is the button of a row, which takes the row away or moves it, a hidden one
 * with the name {@code vorgabe} stands before it.
 */
class EnterSendsWhatTheFormIsForTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<h:form\\b.*?</h:form>", Pattern.DOTALL);
    private static final Pattern INCLUDE = Pattern.compile("<ui:include\\s+src=\"(/[^\"#]+)\"");
    private static final Pattern FIELD = Pattern.compile("<(?:h:inputText|h:inputSecret|fa:datum|fa:auswahl)\\s");
    private static final Pattern PART =
            Pattern.compile("<(?<open>ui:repeat|fa:jede)\\b|</(?<close>ui:repeat|fa:jede)>|<[hp]:commandButton\\b");

    @Test
    void no_form_begins_with_the_button_of_a_row() throws IOException {
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        for (Path page : pages()) {
            Matcher form = FORM.matcher(Files.readString(page));
            while (form.find()) {
                String whole = whole(form.group(), 0);
                forms++;
                if (FIELD.matcher(whole).find() && beginsInARow(whole)) {
                    wrong.add(page + " " + form.group().lines().findFirst().orElse(""));
                }
            }
        }
        assertThat(forms).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_row_before_the_form_is_found() {
        assertThat(beginsInARow("<ui:repeat><h:commandButton/></ui:repeat><p:commandButton/>"))
                .isTrue();
        assertThat(beginsInARow("<h:commandButton/><ui:repeat><h:commandButton/></ui:repeat>"))
                .isFalse();
        assertThat(beginsInARow("<ui:repeat>x</ui:repeat><p:commandButton/>")).isFalse();
    }

    private static boolean beginsInARow(String form) {
        int rows = 0;
        Matcher part = PART.matcher(form);
        while (part.find()) {
            if (part.group("open") != null) {
                rows++;
            } else if (part.group("close") != null) {
                rows--;
            } else {
                return rows > 0;
            }
        }
        return false;
    }

    /** With the pieces that it is put together from. */
    private static String whole(String page, int depth) throws IOException {
        assertThat(depth).isLessThan(10);
        StringBuilder whole = new StringBuilder();
        Matcher include = INCLUDE.matcher(page);
        int end = 0;
        while (include.find()) {
            whole.append(page, end, include.start());
            whole.append(whole(Files.readString(WEBAPP.resolve(include.group(1).substring(1))), depth + 1));
            end = include.start();
        }
        return whole.append(page, end, page.length()).toString();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            return all.filter(f -> f.toString().endsWith(".xhtml")).sorted().toList();
        }
    }
}
