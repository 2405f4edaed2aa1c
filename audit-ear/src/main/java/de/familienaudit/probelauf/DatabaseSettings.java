package de.familienaudit.probelauf;

import java.nio.file.Path;

/**
 * What the embedded database is started with.
 *
 * @param data folder that keeps data and logs
 * @param programs folder into which PostgreSQL is unpacked
 * @param statistics whether {@code pg_stat_statements} counts the statements (for tests)
 */
public record DatabaseSettings(Path data, Path programs, boolean statistics) {

    /** The child processes have working folders of their own, so every path is absolute. */
    public DatabaseSettings {
        data = data.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }
}
