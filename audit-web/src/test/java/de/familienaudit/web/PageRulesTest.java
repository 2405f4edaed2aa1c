package de.familienaudit.web;

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

/** What the Content-Security-Policy and the message bundle demand of every page. */
class PageRulesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TOKENS = PAGES.resolve("resources/css/tokens.css");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=\"|<style\\b|<script>|\\son[a-z]+=\"[^\"#]*\\(");
    private static final Pattern GERMAN_TEXT = Pattern.compile(">[^<#{}]*[A-Za-zÄÖÜäöüß]{3,}[^<#{}]*<");
    private static final Pattern FACES_FORM =
            Pattern.compile("<(?:h|p):(?:form|input|select|command|button|message)\\w*|<fa:feld\\b");
    private static final Pattern PLAIN_POST = Pattern.compile("(?s)<form\\b[^>]*method=\"post\".*?</form>");
    private static final Pattern RAW_COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?!\")|oklch\\(|rgba?\\(");

    /** An event of the document or the window, up to the end of the first thing that its listener does. */
    private static final Pattern LISTENER =
            Pattern.compile("(?:document|window)\\.addEventListener\\(\"(?!DOMContentLoaded)\\w+\",[^;]{0,200}");

    @Test
    void a_page_has_no_inline_style_or_script() throws IOException {
        for (Path page : files(".xhtml")) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(INLINE);
        }
    }

    @Test
    void a_page_uses_the_ajax_of_primefaces_because_that_of_faces_evaluates_text() throws IOException {
        for (Path page : files(".xhtml")) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("<f:ajax");
        }
    }

    @Test
    void a_page_has_no_text_of_its_own() throws IOException {
        for (Path page : files(".xhtml")) {
            String withoutComments = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            assertThat(withoutComments).as(page.toString()).doesNotContainPattern(GERMAN_TEXT);
        }
    }

    @Test
    void raw_colours_stand_in_the_token_file_only() throws IOException {
        assertThat(TOKENS).exists();
        for (Path css : files(".css")) {
            if (!css.equals(TOKENS) && !css.endsWith("print.css")) {
                assertThat(Files.readString(css)).as(css.toString()).doesNotContainPattern(RAW_COLOUR);
            }
        }
    }

    @Test
    void a_dialog_is_the_tag_of_the_house() throws IOException {
        for (Path page : files(".xhtml")) {
            if (!page.endsWith("tags/dialog.xhtml")) {
                assertThat(Files.readString(page)).as(page.toString()).doesNotContain("<dialog");
            }
        }
    }

    /** {@code fa:jede} keeps no state for its rows, so nothing in it could be sent. */
    @Test
    void what_is_only_shown_holds_no_form_of_faces() throws IOException {
        int lists = 0;
        for (Path page : files(".xhtml")) {
            int depth = 0;
            for (String part : Files.readString(page).split("(?=</?fa:jede\\b)", -1)) {
                depth += part.startsWith("<fa:jede") ? 1 : part.startsWith("</fa:jede") ? -1 : 0;
                lists += part.startsWith("<fa:jede") ? 1 : 0;
                if (depth > 0) {
                    assertThat(part).as(page.toString()).doesNotContainPattern(FACES_FORM);
                }
            }
            assertThat(depth).as(page.toString()).isZero();
        }
        assertThat(lists).isGreaterThan(5);
    }

    /** It has no view state that would tell a page of another site from ours. */
    @Test
    void a_form_that_is_none_of_faces_carries_the_mark_of_its_session() throws IOException {
        List<String> forms = new ArrayList<>();
        for (Path page : files(".xhtml")) {
            PLAIN_POST.matcher(Files.readString(page)).results().forEach(form -> forms.add(form.group()));
        }
        assertThat(forms).hasSizeGreaterThanOrEqualTo(3).allSatisfy(form -> assertThat(form)
                .contains("name=\"formularmarke\" value=\"#{formularmarke.wert}\""));
    }

    /** Two scripts that answer the same click do the same thing twice; every page has two scripts, some a third. */
    @Test
    void one_script_alone_answers_an_event() throws IOException {
        List<String> listeners = new ArrayList<>();
        for (Path script : files(".js")) {
            Matcher listener = LISTENER.matcher(Files.readString(script).replaceAll("(?s)/\\*.*?\\*/", ""));
            while (listener.find()) {
                listeners.add(listener.group().replaceAll("\\s+", " "));
            }
        }
        assertThat(listeners).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    private static List<Path> files(String ending) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(PAGES)) {
            files = walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
