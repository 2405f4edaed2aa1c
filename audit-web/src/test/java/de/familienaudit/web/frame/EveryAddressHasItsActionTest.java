package de.familienaudit.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.Akteur;
import de.familienaudit.shared.Recht;
import de.familienaudit.web.zugang.rechte.AlleRechte;
import de.familienaudit.zugang.domain.rechte.Berechtigungstabelle;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-1: Jede Seite und jede Datei steht mit ihrer Aktion in der Adresstabelle")
class EveryAddressHasItsActionTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PATTERN = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");
    private static final Pattern SERVLET = Pattern.compile("(?s)<servlet-mapping>(.*?)</servlet-mapping>");
    private static final Pattern OPEN =
            Pattern.compile("(?s)<web-resource-name>offen</web-resource-name>(.*?)</web-resource-collection>");

    private static final Seitenbuecher BUECHER = AlleSeitenbuecher.gelesen();
    private static final Adresstabelle ADRESSEN = BUECHER.adressen();

    private final Berechtigungstabelle tabelle = AlleRechte.tabelle();
    private final AccessTable table = tabelle::erlaubt;

    @Test
    void everyAddressAsksForAnActionThatABookKnows() {
        List<String> bekannte = tabelle.alle().stream().map(Recht::aktion).toList();
        assertThat(ADRESSEN.alle().stream().flatMap(adresse -> adresse.aktionen().stream()))
                .isNotEmpty()
                .isSubsetOf(bekannte);
    }

    @Test
    void everyPageAndServletHasItsEntry() throws IOException {
        assertThat(inTheTable())
                .as(
                        "addresses with their action; add what is missing to the Seitenbuch of its slice; without it nobody gets in")
                .containsAll(inTheProgram());
    }

    @Test
    void everyEntryHasItsPageOrServlet() throws IOException {
        Set<String> without = inTheTable();
        without.removeAll(inTheProgram());
        without.remove("/jakarta.faces.resource/*");
        assertThat(without).as("addresses in a Seitenbuch without a page").isEmpty();
    }

    @Test
    void whatWebXmlLeavesOpenIsWhatTheTableLeavesOpen() throws IOException {
        Set<String> open = ADRESSEN.alle().stream()
                .filter(adresse -> adresse.erlaubt(table, Akteur.ANONYM))
                .map(Adresse::pfad)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(urlPatterns(OPEN)).isEqualTo(open);
    }

    @Test
    void nothingElseIsInTheFolderOfPages() throws IOException {
        // it would be answered with 404: styles, scripts and pictures go through the resources of Faces
        assertThat(files()).allMatch(file -> file.endsWith(".xhtml") || file.startsWith("/resources/"));
    }

    @Test
    void anUnknownAddressHasNoEntryHoweverItIsWritten() {
        for (String pfad : List.of("/", "", "/gibt-es-nicht.xhtml", "/uebersicht.xhtml/", "/Uebersicht.xhtml")) {
            assertThat(ADRESSEN.finde(pfad)).as(pfad).isEmpty();
        }
        assertThat(ADRESSEN.finde("/resources/css/base.css")).isEmpty();
        assertThat(ADRESSEN.finde("/jakarta.faces.resource/css/base.css.xhtml")).isPresent();
    }

    @Test
    void theVerwaltungOpensForWhoeverMayOpenOneOfItsPages() {
        assertThat(ADRESSEN.finde(PageAddress.VERWALTUNG).orElseThrow().aktionen())
                .containsExactlyInAnyOrderElementsOf(BUECHER.verwaltung().stream()
                        .flatMap(seite -> ADRESSEN.finde(seite.address()).orElseThrow().aktionen().stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> inTheTable() {
        return ADRESSEN.alle().stream().map(Adresse::pfad).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inTheProgram() throws IOException {
        Set<String> found =
                files().stream().filter(file -> file.endsWith(".xhtml")).collect(Collectors.toCollection(TreeSet::new));
        found.addAll(urlPatterns(SERVLET));
        found.remove("*.xhtml");
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("de.familienaudit.web")) {
            if (type.isAnnotatedWith(WebServlet.class) && !type.isEquivalentTo(OrdnerServlet.class)) {
                WebServlet servlet = type.getAnnotationOfType(WebServlet.class);
                found.addAll(Arrays.asList(servlet.value()));
                found.addAll(Arrays.asList(servlet.urlPatterns()));
            }
        }
        assertThat(found).contains("/uebersicht.xhtml", "/sitzung", "/zielvereinbarung/massnahmen.xlsx");
        return found;
    }

    /** What lies in the folder of pages and can be asked for, as paths that begin with a slash. */
    private static List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(PAGES)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("/WEB-INF/"))
                    .toList();
        }
    }

    private static Set<String> urlPatterns(Pattern section) throws IOException {
        return section.matcher(Files.readString(PAGES.resolve("WEB-INF/web.xml")))
                .results()
                .flatMap(found -> PATTERN.matcher(found.group(1)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
