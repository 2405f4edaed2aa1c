package de.familienaudit.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The program asks for the schema that the newest migration makes")
class ProgramNeedsTheNewestMigrationTest {

    private static final Path MIGRATIONS = Path.of("../db/src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d+)__\\w+\\.sql");

    @Test
    void requiredIsTheHighestVersion() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            List<Integer> versions = files.map(
                            file -> NAME.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
            assertThat(versions)
                    .doesNotHaveDuplicates()
                    .last()
                    .as("SchemaCheck.REQUIRED")
                    .isEqualTo(SchemaCheck.REQUIRED);
        }
    }
}
