package de.familienaudit.web.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.web.text.TextBundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reads the migrations: what the change log can name, a reader can read. */
@DisplayName("G-2: Jede protokollierte Angabe hat ein Wort, das Menschen verstehen")
class EveryBusinessFieldHasAWordTest {

    private static final Path MIGRATIONS = Path.of("../db/src/main/resources/db/migration");
    private static final Pattern TABLE =
            Pattern.compile("create table (?:if not exists )?(\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\s{4}([a-z][a-z0-9_]*)\\s+\\w");
    private static final Pattern ALTER = Pattern.compile("alter table (?:only )?(\\w+)([^;]*);", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("add (?:column )?(?:if not exists )?([a-z][a-z0-9_]*)");
    private static final Pattern LOGGED = Pattern.compile(
            "call geschaeftstabelle\\('(\\w+)'|create trigger aenderung_protokollieren[^;]*?\\bon (\\w+)\\s",
            Pattern.DOTALL);
    private static final Set<String> NO_COLUMN =
            Set.of("unique", "check", "foreign", "primary", "constraint", "exclude", "column", "if");

    /** Never shown, see Spalten in audit-ejb. */
    private static final Set<String> TECHNICAL =
            Set.of("id", "kommune_id", "version", "suchtext", "wortformen", "passwort_hash");

    private final TextBundle texts = TextBundle.of(Locale.GERMAN);

    @Test
    void every_column_has_a_word() throws IOException {
        Map<String, Set<String>> tables = tables();
        assertThat(tables.keySet()).contains("konto", "fortschritt", "protokolleinstellung");
        assertThat(tables.get("konto")).contains("benutzername", "pseudonymisiert_am");
        Set<String> missing = new TreeSet<>();
        tables.forEach((table, columns) -> columns.stream()
                .filter(column -> !TECHNICAL.contains(column))
                .filter(column -> texts.find("feld." + table + "." + column).isEmpty()
                        && texts.find("feld." + column).isEmpty())
                .forEach(column -> missing.add("feld." + table + "." + column)));
        assertThat(missing)
                .as("missing in the text file of the slice that owns the table")
                .isEmpty();
    }

    @Test
    void every_kind_of_record_has_a_word() throws IOException {
        assertThat(tables().keySet()).allSatisfy(table -> assertThat(texts.find("eintrag." + table))
                .as("eintrag." + table)
                .isPresent());
    }

    private static Map<String, Set<String>> tables() throws IOException {
        Map<String, Set<String>> columns = new TreeMap<>();
        Set<String> logged = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(MIGRATIONS)) {
            files = list.filter(f -> f.toString().endsWith(".sql")).sorted().toList();
        }
        for (Path file : files) {
            String sql = Files.readString(file).replaceAll("--[^\\n]*", "");
            for (Matcher m = TABLE.matcher(sql); m.find(); ) {
                collect(columns, m.group(1), COLUMN.matcher(m.group(2)));
            }
            for (Matcher m = ALTER.matcher(sql); m.find(); ) {
                collect(columns, m.group(1), ADDED.matcher(m.group(2)));
            }
            for (Matcher m = LOGGED.matcher(sql); m.find(); ) {
                logged.add(m.group(1) == null ? m.group(2) : m.group(1));
            }
        }
        columns.keySet().retainAll(logged);
        return columns;
    }

    private static void collect(Map<String, Set<String>> columns, String table, Matcher column) {
        while (column.find()) {
            if (!NO_COLUMN.contains(column.group(1))) {
                columns.computeIfAbsent(table, t -> new TreeSet<>()).add(column.group(1));
            }
        }
    }
}
