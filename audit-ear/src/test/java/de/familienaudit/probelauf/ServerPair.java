package de.familienaudit.probelauf;

import de.familienaudit.server.TestFolders;
import de.familienaudit.shared.ClockProducer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Two application servers, processes of their own, on one database. */
final class ServerPair implements AutoCloseable {

    private static final Path TARGET = Path.of(System.getProperty("audit.target"));

    private final List<AutoCloseable> parts = new ArrayList<>();
    private final List<PayaraMicro> servers = new ArrayList<>();
    private AuditDatabase database;

    /**
     * Starts them and waits until both answer; what did not start is for {@link #close} all the same.
     *
     * @param folder below the build folder, emptied before
     */
    void start(String folder) throws Exception {
        Path data = TARGET.resolve(folder);
        TestFolders.clear(data);
        Installation installation = new Installation();
        parts.add(installation);
        installation.startDatabase(
                new DatabaseSettings(data.resolve("datenbank"), TestFolders.postgresPrograms(), false));
        database = installation.database();
        for (String name : List.of("eins", "zwei")) {
            DataFolder own = DataFolder.open(data.resolve(name));
            parts.add(0, own);
            PayaraMicro server = new PayaraMicro(
                    Path.of(System.getProperty("payara.micro.jar")).toAbsolutePath(),
                    Path.of(System.getProperty("audit.war")).toAbsolutePath(),
                    Ports.free(),
                    own,
                    ClockProducer.BERLIN);
            parts.add(0, server);
            servers.add(server);
            server.start(database.environment());
        }
        for (PayaraMicro server : servers) {
            new Readiness(server).await();
        }
    }

    int size() {
        return servers.size();
    }

    /** Which of them the person with this number works at. */
    int serverOf(int person) {
        return person % servers.size();
    }

    /** Somebody without a session, at the server of the person with this number. */
    Programmbesuch visit(int person) {
        return new Programmbesuch(servers.get(serverOf(person)).address());
    }

    /** Behind the application, as the superuser. */
    void execute(String sql) throws SQLException {
        try (Connection c = database.superuser();
                Statement s = c.createStatement()) {
            s.execute(sql);
        }
    }

    /** The first column of the answer, as text; behind the application, as the superuser. */
    List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection c = database.superuser();
                Statement s = c.createStatement();
                ResultSet answer = s.executeQuery(sql)) {
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
        }
        return rows;
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable part : parts) {
            part.close();
        }
    }
}
