package de.familienaudit.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The check reads entries that the person may not read: what it asks for are numbers, hashes and places, and nobody else may ask so. */
@DisplayName("V-10, G-2: Die Prüfung des Protokolls liest alles und sagt nichts davon")
class CheckOfSealsTellsNoTextTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "de", "familienaudit");

    @Test
    @DisplayName("Nur die Ablage der Siegel öffnet das Protokoll für die Prüfung")
    void onlyTheStoreOfSealsOpensTheLog() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> found = files.filter(f -> f.toString().endsWith(".java"))
                    .filter(CheckOfSealsTellsNoTextTest::opens)
                    .map(f -> f.getFileName().toString())
                    .toList();
            assertThat(found).containsExactly("SiegelRepository.java");
        }
    }

    @Test
    @DisplayName("Was die Abfragen der Prüfung ausgeben, ist nie der Inhalt eines Eintrags")
    void noQueryOfTheCheckAnswersWhatAnEntrySays() throws IOException {
        for (String file : List.of("pruefen.sql", "offen.sql", "schritt.sql")) {
            String sql = read(file);
            assertThat(sql).as(file).doesNotContain("a.*::", "row_to_json", "to_jsonb");
            // before and after appear in the hash, and once more where a removed seal looks for the entry about itself
            String ausgabe = sql.replace("a.anwendungsfall, a.tabelle, a.datensatz, a.art, a.vorher, a.nachher)", "")
                    .replace("and a.nachher ->> 'geloescht_am' is not null)", "");
            assertThat(ausgabe)
                    .as(file)
                    .doesNotContainPattern("vorher[^a-z]")
                    .doesNotContainPattern("nachher[^a-z]")
                    .doesNotContain("z.*");
        }
    }

    private static boolean opens(Path file) {
        try {
            return Files.readString(file).contains("audit.pruefung");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) throws IOException {
        Path sql = Path.of("..", "db", "src", "main", "resources", "protokoll", file);
        return Files.readString(sql, StandardCharsets.UTF_8);
    }
}
