package de.familienaudit.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The program asks for the schema that the newest migration makes")
class ProgramNeedsTheNewestMigrationTest {

    @Test
    void requiredIsTheHighestVersion() throws IOException {
        assertThat(Migrationen.dateien().stream().map(Migrationen::version))
                .doesNotHaveDuplicates()
                .last()
                .as("SchemaCheck.REQUIRED")
                .isEqualTo(SchemaCheck.REQUIRED);
    }
}
