package de.familienaudit.probelauf;

import de.familienaudit.probetag.Tagversatz;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * What one installation is started with.
 *
 * @param database the database and the folder of the data
 * @param war the one-WAR form
 * @param payara the jar of Payara Micro
 * @param port port of the address, on loopback
 * @param versatz to which day the program is moved
 * @param zone time zone of the server's JVM; what the program answers never depends on it
 */
public record Settings(DatabaseSettings database, Path war, Path payara, int port, Tagversatz versatz, ZoneId zone) {

    /** The child processes have working folders of their own, so every path is absolute. */
    public Settings {
        war = war.toAbsolutePath().normalize();
        payara = payara.toAbsolutePath().normalize();
    }
}
