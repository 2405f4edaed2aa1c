package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Eine Datenbank, die nicht antwortet, ist etwas anderes als eine abgelehnte Eingabe")
class DatabaseThatIsAwayIsRecognisedTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03"})
    void aLostOrRefusedConnectionIsAnOutageHoweverDeepItLies(String state) {
        Exception lost = new SQLException("lost", state);
        assertThat(DatabaseOutage.isBehind(lost)).isTrue();
        assertThat(DatabaseOutage.isBehind(new EJBException(new PersistenceException(lost))))
                .isTrue();
    }

    @Test
    void aPoolThatGivesNoConnectionIsOne() {
        assertThat(DatabaseOutage.isBehind(new PersistenceException(new ResourceAllocationException("none left"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42501", "40001", "57014", "22012"})
    void whatTheDatabaseRefusesIsNone(String state) {
        assertThat(DatabaseOutage.isBehind(new PersistenceException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void otherFaultsAreNone() {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException(new IOException("disk"))))
                .isFalse();
        assertThat(DatabaseOutage.isBehind(new SQLException("without a state"))).isFalse();
    }
}
