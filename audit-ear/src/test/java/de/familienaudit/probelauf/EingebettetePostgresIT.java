package de.familienaudit.probelauf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.server.TestFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded database keeps what it was told, whatever happens to it. */
class EingebettetePostgresIT {

    private final Path target = Path.of(System.getProperty("audit.target"));
    private final Path data = target.resolve("probelauf-test");
    private final DatabaseSettings settings = new DatabaseSettings(data, TestFolders.postgresPrograms(), false);

    @BeforeEach
    void emptyFolder() throws IOException {
        TestFolders.clear(data);
    }

    @Test
    void dataSurviveTheDeathOfTheServer() throws Exception {
        try (Installation first = new Installation()) {
            first.startDatabase(settings);
            execute(first, "create table probe as select 42 as antwort");
            killServer();
        }
        try (Installation second = new Installation()) {
            second.startDatabase(settings);
            assertThat(ask(second, "select antwort from probe")).isEqualTo("42");
        }
    }

    @Test
    void settingsAreDurableAndLocal() throws Exception {
        try (Installation installation = new Installation()) {
            installation.startDatabase(settings);
            assertThat(ask(installation, "show fsync")).isEqualTo("on");
            assertThat(ask(installation, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(installation, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(installation, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(installation, "show unix_socket_directories")).isEmpty();
            assertThat(ask(installation, "select datlocale from pg_database where datname = 'audit'"))
                    .isEqualTo("de");
        }
    }

    @Test
    void secondRunIsRefusedAndHalfInitialisedFolderIsReplaced() throws Exception {
        Files.createDirectories(data.resolve("postgresql.unfertig").resolve("base"));
        try (Installation first = new Installation();
                Installation second = new Installation()) {
            first.startDatabase(settings);
            assertThatThrownBy(() -> second.startDatabase(settings))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining("läuft bereits ein Probelauf");
        }
        assertThat(data.resolve("postgresql.unfertig")).doesNotExist();
    }

    private void killServer() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid"))
                .get(0);
        ProcessHandle server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
    }

    private static void execute(Installation installation, String sql) throws SQLException {
        try (Connection connection = installation.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Installation installation, String sql) throws SQLException {
        try (Connection connection = installation.database().superuser();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
