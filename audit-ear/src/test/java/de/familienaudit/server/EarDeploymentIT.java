package de.familienaudit.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The EAR deploys as it is, and its data source reaches the migrated database under the role of the application. */
class EarDeploymentIT extends ServerTest {

    @Resource(lookup = "java:app/jdbc/audit")
    private DataSource dataSource;

    @Test
    void dataSourceConnectsAsTheApplicationsRole() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select current_user, count(*) from flyway_schema_history")) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("audit_app");
            assertThat(answer.getInt(2)).isPositive();
        }
    }
}
