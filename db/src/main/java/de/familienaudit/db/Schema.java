package de.familienaudit.db;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.internal.logging.javautil.JavaUtilLogCreator;

/** The schema of one database, seen through Flyway. */
final class Schema {

    /** Name of the placeholder in the migrations that stands for the role of the application. */
    static final String APP_ROLE_PLACEHOLDER = "anwendungsrolle";

    /** Kept here because the logging system holds its loggers only weakly. */
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private final OwnerAccess access;

    Schema(OwnerAccess access) {
        this.access = access;
    }

    /**
     * One migration as the administration sees it.
     *
     * @param version its number
     * @param description its name
     * @param applied whether this database has it
     */
    record Step(String version, String description, boolean applied) {}

    int migrate() {
        access.checkRights();
        OlderData.refuse(access);
        try {
            return flyway().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw translated(e);
        }
    }

    List<Step> steps() {
        OlderData.refuse(access);
        try {
            return Arrays.stream(flyway().info().all())
                    .filter(migration -> migration.getVersion() != null)
                    .map(Schema::step)
                    .toList();
        } catch (FlywayException e) {
            throw translated(e);
        }
    }

    private static Step step(MigrationInfo migration) {
        return new Step(
                migration.getVersion().getVersion(),
                migration.getDescription(),
                migration.getState().isApplied());
    }

    private Flyway flyway() {
        FLYWAY_LOG.setLevel(Level.WARNING);
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(access.url(), access.owner(), access.password())
                .locations("classpath:db/migration")
                .placeholders(Map.of(APP_ROLE_PLACEHOLDER, access.appRole()))
                .defaultSchema("public")
                .loggers(JavaUtilLogCreator.class.getName())
                .validateMigrationNaming(true)
                .load();
    }

    private MigratorException translated(FlywayException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sqlException && "42501".equals(sqlException.getSQLState())) {
                return access.refusal(sqlException);
            }
        }
        return new MigratorException("Die Migration ist gescheitert: " + problem.getMessage(), problem);
    }
}
