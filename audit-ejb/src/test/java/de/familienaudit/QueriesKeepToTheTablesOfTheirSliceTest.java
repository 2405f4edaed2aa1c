package de.familienaudit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The wall that imports cannot see: a table or entity of another slice in the text of a query. */
@DisplayName("A query names tables and entities of its own slice, and below only what stands here with its reason")
class QueriesKeepToTheTablesOfTheirSliceTest {

    /**
     * Read in joins by slices above, because a list costs one statement however long it is. Never written from there, never
     * named from below or beside.
     */
    private static final Map<String, Set<String>> GELESEN_VON = Map.of(
            // the name of a person, and its name on a day, beside what the person did or holds
            "konto", Set.of("protokoll", "stelle", "signatur"),
            // who has a role on a day: whom one can choose, and whose entries a Kommune may read
            "rollenvergabe", Set.of("protokoll", "stelle", "signatur"),
            // every name that a person who left ever had, to hide it
            "kontoname", Set.of("protokoll"),
            // the Stelle that leads or takes part, and the one it was merged into, beside each Massnahme
            "stelle", Set.of("zielvereinbarung"),
            // what sources say about a certificate and which of it counts, for the tile on the Übersicht
            "angabe", Set.of("zertifikat"),
            "bestimmung", Set.of("zertifikat"));

    private static final Path SOURCES =
            Path.of("src", "main", "java", "de", "familienaudit").toAbsolutePath();
    private static final Path MIGRATIONS = Path.of("..", "db", "src", "main", "resources", "db", "migration");

    /** A word that is no attribute, parameter or part of a class name. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w.:])(\\w+)(?![\\w.])");

    private static final Pattern WRITE =
            Pattern.compile("\\b(?:update|insert\\s+into|delete\\s+from)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CREATED = Pattern.compile("(?m)^create table (?:if not exists )?(\\w+)");

    private static final Pattern DROPPED = Pattern.compile("(?m)^drop table (\\w+)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Haus.BASE);
    private final Tabellen tabellen = new Tabellen(CLASSES);

    @Test
    void every_query_keeps_to_its_slice() throws IOException {
        Set<String> found = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        Map<Path, List<String>> queries = Querytexte.in(sources());
        assertThat(queries.values().stream().mapToInt(List::size).sum()).isGreaterThan(200);
        queries.forEach((file, texts) -> {
            String slice = SOURCES.relativize(file).getName(0).toString();
            for (String query : texts) {
                for (String table : foreign(slice, query)) {
                    if (GELESEN_VON.getOrDefault(table, Set.of()).contains(slice)) {
                        used.add(table + " by " + slice);
                    } else {
                        found.add(file.getFileName() + " names " + table + " of " + owner(table));
                    }
                }
                for (String table : written(slice, query)) {
                    found.add(file.getFileName() + " writes " + table + " of " + owner(table));
                }
            }
        });
        assertThat(found).isEmpty();
        assertThat(used).as("what GELESEN_VON allows is needed").containsExactlyElementsOf(allowed());
    }

    @Test
    void only_lower_slices_are_read() {
        GELESEN_VON.forEach(
                (table, readers) -> assertThat(readers).allSatisfy(reader -> assertThat(Haus.FLOORS.get(owner(table)))
                        .as(table + " by " + reader)
                        .isLessThan(Haus.FLOORS.get(reader))));
    }

    @Test
    void every_table_has_an_owner() throws IOException {
        Set<String> created = new TreeSet<>();
        Set<String> dropped = new TreeSet<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                Matcher m = CREATED.matcher(Files.readString(file));
                while (m.find()) {
                    created.add(m.group(1));
                }
                m = DROPPED.matcher(Files.readString(file));
                while (m.find()) {
                    dropped.add(m.group(1));
                }
            }
        }
        assertThat(created).containsAll(dropped);
        created.removeAll(dropped);
        assertThat(created).hasSizeGreaterThan(40);
        assertThat(tabellen.slices().keySet()).containsExactlyElementsOf(created);
    }

    @Test
    void a_broken_wall_would_be_found() {
        String source =
                """
                class A {
                    String sql(String x) {
                        return em("select a.id from aenderung a" + " where a.tabelle = 'konto'" + x + " and b in (select"
                                + " f from Fassung f)", "update stelle set name = :entwurf", "stelle");
                    }
                }
                """;
        List<String> queries = Querytexte.in(source);
        assertThat(queries).hasSize(2);
        assertThat(foreign("zugang", queries.get(0))).containsExactlyInAnyOrder("aenderung", "fassung");
        assertThat(foreign("protokoll", queries.get(0))).containsExactlyInAnyOrder("konto", "fassung");
        assertThat(written("zielvereinbarung", queries.get(1))).containsExactly("stelle");
        assertThat(written("stelle", queries.get(1))).isEmpty();
        assertThat(foreign("stelle", queries.get(1))).isEmpty();
    }

    private Set<String> foreign(String slice, String query) {
        return named(WORD, slice, query);
    }

    private Set<String> written(String slice, String query) {
        return named(WRITE, slice, query);
    }

    private Set<String> named(Pattern pattern, String slice, String query) {
        Set<String> tables = new TreeSet<>();
        Matcher m = pattern.matcher(query);
        while (m.find()) {
            tabellen.tabelle(m.group(1))
                    .filter(table -> !owner(table).equals(slice))
                    .ifPresent(tables::add);
        }
        return tables;
    }

    private String owner(String table) {
        return tabellen.slices().get(table);
    }

    private static Set<String> allowed() {
        Set<String> allowed = new TreeSet<>();
        GELESEN_VON.forEach((table, readers) -> readers.forEach(reader -> allowed.add(table + " by " + reader)));
        return allowed;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
