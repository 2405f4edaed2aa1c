package de.familienaudit.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The schema of a database is judged by number, and data of before the first release are named")
class SchemaOfTheDatabaseIsJudgedByNumberTest {

    @Test
    void versionsAreComparedPartByPart() {
        assertThat(Schemastand.von(List.of("1.0.9", "1.0.70", "1.0.10"), true).version())
                .isEqualTo("1.0.70");
        assertThat(Schemastand.NACH_NUMMER.compare("1.0", "1.0.0")).isZero();
        assertThat(Schemastand.NACH_NUMMER.compare("1.0.100", "1.0.70")).isPositive();
        assertThat(Schemastand.NACH_NUMMER.compare("2.0.10", "10.0.10")).isNegative();
    }

    @Test
    void whatIsNewEnoughGivesNoHint() {
        assertThat(Schemastand.von(List.of("1.0.10", "1.0.70"), true).hinweis("1.0.70"))
                .isEmpty();
        assertThat(Schemastand.von(List.of("1.0.70", "1.1.20"), true).hinweis("1.0.70"))
                .isEmpty();
    }

    @Test
    void whatIsTooOldOrEmptyAsksForTheMigrator() {
        assertThat(Schemastand.von(List.of("1.0.9"), true).hinweis("1.0.70"))
                .hasValueSatisfying(
                        hint -> assertThat(hint).contains("braucht Datenbankstand 1.0.70, gefunden wurde 1.0.9"));
        assertThat(Schemastand.von(List.of(), false).hinweis("1.0.70"))
                .hasValueSatisfying(hint -> assertThat(hint).contains("gefunden wurde keiner"));
    }

    @Test
    void dataOfBeforeTheFirstReleaseAreNamed() {
        for (Schemastand stand :
                List.of(Schemastand.von(List.of("1", "2", "19"), true), Schemastand.von(List.of(), true))) {
            assertThat(stand.hinweis("1.0.70")).hasValueSatisfying(hint -> assertThat(hint)
                    .contains("Vorabversion", "nichts an ihr geändert", "leere Datenbank"));
        }
    }
}
