package de.familienaudit.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The frame is filled with the parameters of its page: a loop of the frame whose variable has the name of one shows the page's. A component of
 * a form that does not prepend its own id meets those of the frame.
 */
class PagesUseNoNameOfTheFrameTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Pattern ID = Pattern.compile("<(?:fa|h|p):\\w+[^>]*?\\bid=\"(\\w+)\"");

    @Test
    void no_parameter_of_a_page_is_a_loop_variable_of_the_frame() throws IOException {
        assertThat(shared(VARIABLE, PARAMETER, "")).isEmpty();
    }

    @Test
    void no_component_beside_the_ids_of_the_frame_has_one_of_them() throws IOException {
        assertThat(shared(ID, ID, "prependId=\"false\"")).isEmpty();
    }

    /** Names of the frame that a page, which holds this word, uses too. */
    private static List<String> shared(Pattern ofTheFrame, Pattern ofAPage, String word) throws IOException {
        Set<String> names = Stream.concat(
                        files(WEBAPP.resolve("WEB-INF/rahmen")).stream(),
                        Stream.of(WEBAPP.resolve("WEB-INF/template.xhtml")))
                .flatMap(file -> names(ofTheFrame, file))
                .collect(Collectors.toSet());
        assertThat(names).as("the frame has some").isNotEmpty();
        List<String> both = new ArrayList<>();
        for (Path page : files(WEBAPP)) {
            if (Files.readString(page).contains("template=\"/WEB-INF/template.xhtml\"")
                    && Files.readString(page).contains(word)) {
                names(ofAPage, page).filter(names::contains).forEach(name -> both.add(page + " " + name));
            }
        }
        return both;
    }

    private static Stream<String> names(Pattern pattern, Path file) {
        try {
            return pattern
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult hit) -> hit.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }
}
