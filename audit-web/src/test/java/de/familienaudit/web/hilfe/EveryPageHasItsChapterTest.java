package de.familienaudit.web.hilfe;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.web.hilfe.Handbuch.Kapitel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Das Handbuch im Programm: jede Seite führt zu ihrem Kapitel, jeder Verweis hat ein Ziel")
class EveryPageHasItsChapterTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** Nobody is signed in there, or the page is the answer to a failure, or it is a list of links, or the manual itself. */
    private static final Set<String> OHNE = Set.of(
            "anmelden.xhtml",
            "anmelden-code.xhtml",
            "passwort-neu.xhtml",
            "einrichtung.xhtml",
            "barrierefreiheit.xhtml",
            "stoerung.xhtml",
            "zu-gross.xhtml",
            "verwaltung/index.xhtml",
            "hilfe/index.xhtml");

    private static final Pattern VERWEIS = Pattern.compile("href=\"([^\"]*)\"");

    private final List<Kapitel> kapitel = new Handbuch().getKapitel();

    @Test
    void everyPageHasOneThatExists() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .filter(name -> !OHNE.contains(name))
                    .forEach(pages::add);
        }
        assertThat(Hilfe.seiten().keySet())
                .as("pages in kapitel.properties")
                .containsExactlyInAnyOrderElementsOf(pages);
        assertThat(kapitel.stream().map(Kapitel::titel))
                .as("chapters of docs/benutzung.md")
                .containsAll(Hilfe.seiten().values())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLinkOfTheManualHasItsChapterAndNoneLeadsOutside() {
        Set<String> kennungen = kapitel.stream().map(k -> "#" + k.kennung()).collect(Collectors.toSet());
        List<String> verweise = kapitel.stream()
                .flatMap(k -> VERWEIS.matcher(k.html()).results())
                .map((MatchResult treffer) -> treffer.group(1))
                .toList();
        assertThat(verweise).isNotEmpty().isSubsetOf(kennungen);
    }

    @Test
    void everyChapterSaysSomethingWithoutPicturesAndMarks() {
        assertThat(kapitel).hasSizeGreaterThan(20).allSatisfy(k -> {
            assertThat(k.html()).hasSizeGreaterThan(80).doesNotContain("<img", "<p></p>", "**", "](");
            assertThat(k.kennung()).matches("[a-zäöüß0-9-]+");
        });
    }
}
