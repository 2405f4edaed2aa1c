package de.familienaudit.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * The way into a database as its owner, and the name of the role that the application uses later.
 *
 * @param url JDBC address of the database
 * @param owner role that owns the tables
 * @param password password of the owner
 * @param appRole role of the application, receives the grants
 */
record OwnerAccess(String url, String owner, String password, String appRole) {

    static final String DEFAULT_APP_ROLE = "audit_app";

    private static final Pattern ROLE_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    OwnerAccess {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new MigratorException("Die Adresse „" + url + "“ ist keine PostgreSQL-Adresse; erwartet wird die Form"
                    + " jdbc:postgresql://rechner:5432/datenbank.");
        }
        if (!ROLE_NAME.matcher(appRole).matches()) {
            throw new MigratorException("„" + appRole + "“ ist kein Name für die Rolle der Anwendung: erlaubt sind"
                    + " Kleinbuchstaben, Ziffern und Unterstrich.");
        }
    }

    /** Reads the environment of the process: AUDIT_DB_URL, AUDIT_DB_OWNER, AUDIT_DB_OWNER_PASSWORD, AUDIT_DB_USER. */
    static OwnerAccess fromEnvironment(Map<String, String> environment) {
        return new OwnerAccess(
                required(environment, "AUDIT_DB_URL"),
                required(environment, "AUDIT_DB_OWNER"),
                required(environment, "AUDIT_DB_OWNER_PASSWORD"),
                environment.getOrDefault("AUDIT_DB_USER", DEFAULT_APP_ROLE));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new MigratorException("Die Umgebungsvariable " + name + " ist nicht gesetzt.");
        }
        return value;
    }

    Connection connect() {
        Properties properties = new Properties();
        properties.setProperty("user", owner);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "familienaudit-migrator");
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** Asks what a migration will need, so that a missing right is a sentence and not a failure half-way. */
    void checkRights() {
        String question = "select has_schema_privilege(current_user, 'public', 'CREATE'),"
                + " exists (select 1 from pg_roles where rolname = ?)";
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, appRole);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    throw insufficientRights(null);
                }
                if (!answer.getBoolean(2)) {
                    throw new MigratorException("Die Rolle „" + appRole + "“ der Anwendung gibt es auf diesem"
                            + " Datenbankserver nicht; bitte zuerst admin/rollen.sql ausführen.");
                }
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** Turns what PostgreSQL says into one sentence for the administration. */
    MigratorException refusal(SQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        if (state.startsWith("08")) {
            return new MigratorException(
                    "Unter " + url + " antwortet keine Datenbank; bitte AUDIT_DB_URL und den Datenbankserver prüfen.",
                    cause);
        }
        return switch (state) {
            case "28P01" ->
                new MigratorException(
                        "Die Datenbank nimmt das Passwort der Rolle „" + owner
                                + "“ nicht an; bitte AUDIT_DB_OWNER und AUDIT_DB_OWNER_PASSWORD prüfen.",
                        cause);
            case "28000" ->
                new MigratorException(
                        "Die Datenbank lässt die Rolle „" + owner
                                + "“ von diesem Rechner aus nicht zu; bitte pg_hba.conf und den Namen der Rolle prüfen.",
                        cause);
            case "3D000" ->
                new MigratorException(
                        "Die Datenbank aus der Adresse " + url
                                + " gibt es nicht; admin/rollen.sql legt sie mit ihren Rollen an.",
                        cause);
            case "42501" -> insufficientRights(cause);
            default -> new MigratorException("Die Datenbank meldet: " + cause.getMessage(), cause);
        };
    }

    private MigratorException insufficientRights(SQLException cause) {
        return new MigratorException(
                "Die Rechte der Rolle „" + owner + "“ reichen nicht; der Migrator braucht die Rolle, der die Datenbank"
                        + " und ihre Tabellen gehören (siehe admin/rollen.sql).",
                cause);
    }
}
