package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("G-4: Treffen zwei beim Speichern aufeinander, erfährt es die zweite Person")
class CollisionInTheDatabaseIsAConflictTest {

    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"23505", "23P01", "40001", "40P01", "55P03"})
    void collisionIsAConflictAndKeepsItsCause(String state) {
        PersistenceException refused = refused(new IllegalStateException(new SQLException("refused", state)));

        assertThat(DatabaseRefusal.translate(refused))
                .isInstanceOf(ConflictException.class)
                .hasCause(refused);
    }

    @ParameterizedTest(name = "SQLSTATE {0}")
    @ValueSource(strings = {"23514", "23502", "23503", "42501"})
    void aBrokenCheckIsAFaultOfOursAndStaysWhatItIs(String state) {
        PersistenceException refused = refused(new SQLException("refused", state));

        assertThat(DatabaseRefusal.translate(refused)).isSameAs(refused);
    }

    @Test
    void soDoesWhatDoesNotComeFromTheDatabase() {
        PersistenceException refused = refused(new IllegalStateException("no SQL at all"));

        assertThat(DatabaseRefusal.translate(refused)).isSameAs(refused);
        assertThat(DatabaseRefusal.translate(new PersistenceException())).isNotInstanceOf(ConflictException.class);
    }

    private static PersistenceException refused(Exception cause) {
        return new PersistenceException("flush", cause);
    }
}
