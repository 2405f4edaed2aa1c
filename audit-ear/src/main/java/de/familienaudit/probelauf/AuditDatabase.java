package de.familienaudit.probelauf;

import de.familienaudit.db.Migrator;
import de.familienaudit.db.MigratorException;
import de.familienaudit.probetag.Tagversatz;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The database of the program inside the embedded server: the same roles and rights as in admin/rollen.sql. */
public final class AuditDatabase {

    /** Role of the application. */
    public static final String APPLICATION = "audit_app";

    /** Role that owns the tables. */
    public static final String OWNER = "audit_owner";

    private static final String DATABASE = "audit";

    /** Passwords travel as settings of the session: role commands take no parameters. */
    private static final String ROLES =
            """
            do $$
            begin
              if not exists (select 1 from pg_roles where rolname = 'audit_owner') then
                create role audit_owner;
              end if;
              if not exists (select 1 from pg_roles where rolname = 'audit_app') then
                create role audit_app;
              end if;
              execute format('alter role audit_owner with login nosuperuser nocreatedb nocreaterole noreplication'
                  ' nobypassrls password %L', current_setting('probelauf.owner'));
              execute format('alter role audit_app with login nosuperuser nocreatedb nocreaterole noreplication'
                  ' nobypassrls password %L', current_setting('probelauf.app'));
            end $$
            """;

    /**
     * Moves the day of the database. Sessions and attempts to sign in carry times of the clock that wrote them: beside
     * another clock they would be judged wrongly, so they go.
     */
    private static final String MOVE =
            """
            do $$
            declare
              neu constant int := current_setting('probelauf.versatz')::int;
            begin
              if neu <> coalesce((select versatz from probetag), 0) then
                delete from probetag;
                insert into probetag (versatz) select neu where neu <> 0;
                delete from anmeldung;
                delete from anmeldeversuch;
              end if;
            end $$
            """;

    private final EingebettetePostgres server;

    AuditDatabase(EingebettetePostgres server) {
        this.server = server;
    }

    /** Creates roles and database where they are missing and migrates as the owner. */
    void prepare() throws StartException {
        try (Connection connection = server.superuser("postgres")) {
            createRoles(connection);
            createDatabase(connection);
        } catch (SQLException e) {
            throw new StartException("Die Datenbank lässt sich nicht einrichten: " + e.getMessage(), e);
        }
        try {
            int count = Migrator.migrate(url(), OWNER, server.credentials().owner(), APPLICATION);
            if (count > 0) {
                Console.step("Die Datenbank wurde auf den Stand dieser Version gebracht (" + count + " Migrationen)");
            }
        } catch (MigratorException e) {
            throw new StartException(
                    e.getMessage() + " Wer die Daten des Probelaufs nicht braucht, entfernt den Datenordner.", e);
        }
    }

    /** Sets the day that the database sees; only its owner can. */
    void verschiebe(Tagversatz versatz) throws StartException {
        try (Connection connection = server.superuser(DATABASE);
                PreparedStatement setting =
                        connection.prepareStatement("select set_config('probelauf.versatz', ?, false)");
                Statement move = connection.createStatement()) {
            setting.setString(1, Integer.toString(versatz.tage()));
            setting.execute();
            move.execute(MOVE);
        } catch (SQLException e) {
            throw new StartException("Der Tag der Datenbank lässt sich nicht einstellen: " + e.getMessage(), e);
        }
    }

    private void createRoles(Connection connection) throws SQLException {
        try (PreparedStatement passwords = connection.prepareStatement(
                        "select set_config('probelauf.owner', ?, false), set_config('probelauf.app', ?, false)");
                Statement roles = connection.createStatement()) {
            passwords.setString(1, server.credentials().owner());
            passwords.setString(2, server.credentials().application());
            passwords.execute();
            roles.execute(ROLES);
        }
    }

    private void createDatabase(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean missing;
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = 'audit'")) {
                missing = !found.next();
            }
            if (missing) {
                // encoding and German ICU order come from the server's own template
                statement.execute("create database audit owner audit_owner template template0");
            }
            statement.execute("revoke all on database audit from public");
            statement.execute("grant connect on database audit to audit_app");
        }
        try (Connection inside = server.superuser(DATABASE);
                Statement statement = inside.createStatement()) {
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to audit_app");
            if (server.hasStatistics()) {
                statement.execute("create extension if not exists pg_stat_statements");
            }
        }
    }

    /** JDBC address. */
    public String url() {
        return server.url(DATABASE);
    }

    /** What the application server needs to know; the owner's password is not part of it. */
    public Map<String, String> environment() {
        return Map.of(
                "AUDIT_DB_URL", url(),
                "AUDIT_DB_USER", APPLICATION,
                "AUDIT_DB_PASSWORD", server.credentials().application(),
                "AUDIT_SCHLUESSEL", server.credentials().key());
    }

    /** The same and the owner's access, for tests that prepare or inspect data behind the application. */
    public Map<String, String> environmentWithOwner() {
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("AUDIT_DB_OWNER", OWNER);
        environment.put("AUDIT_DB_OWNER_PASSWORD", server.credentials().owner());
        return environment;
    }

    /** A connection as the superuser, which tests use to look behind the application. */
    public Connection superuser() throws SQLException {
        return server.superuser(DATABASE);
    }
}
