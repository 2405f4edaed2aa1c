package de.familienaudit.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Data from before the first release (ADR 31): the migrations of that time had plain numbers and are gone, so this program
 * could only destroy something there. It says so and touches nothing.
 */
final class OlderData {

    private static final String HISTORY = "select count(to_regclass('public.flyway_schema_history'))";

    private static final String NUMBERS =
            "select max(version::int) from public.flyway_schema_history where version ~ '^[0-9]{1,9}$'";

    /** What an extension brought along is nobody's data. */
    private static final String TABLES =
            """
            select count(*) from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """;

    private OlderData() {}

    /**
     * Looks at the database without changing anything.
     *
     * @throws MigratorException with a German sentence that says what to do when it holds data from before the first release
     *     or tables that no migrator made
     */
    static void refuse(OwnerAccess access) {
        try (Connection connection = access.connect()) {
            connection.setReadOnly(true);
            if (number(connection, HISTORY) == 1) {
                int newest = number(connection, NUMBERS);
                if (newest > 0) {
                    throw new MigratorException("Diese Datenbank stammt aus einer Vorabversion des Programms (Stand "
                            + newest
                            + "). Diese Version kann sie nicht übernehmen und hat nichts an ihr geändert. Bitte"
                            + " eine neue, leere Datenbank verwenden; was aus der alten gebraucht wird, gibt die"
                            + " Vorabversion als Datei aus (docs/betrieb.md, „Daten einer Vorabversion“).");
                }
            } else if (number(connection, TABLES) > 0) {
                throw new MigratorException(
                        "In dieser Datenbank stehen Tabellen, die nicht der Migrator angelegt hat. Es"
                                + " wurde nichts geändert. Bitte eine neue, leere Datenbank verwenden, oder eine Sicherung samt"
                                + " der Tabelle flyway_schema_history einspielen (docs/betrieb.md, „Daten einer Vorabversion“).");
            }
        } catch (SQLException e) {
            throw access.refusal(e);
        }
    }

    /** The one number of the answer; 0 for null. */
    private static int number(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
