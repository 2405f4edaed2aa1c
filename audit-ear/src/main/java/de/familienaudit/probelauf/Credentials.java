package de.familienaudit.probelauf;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords of the embedded database and the key of the second factors, made once at random, so that other users of the
 * machine cannot get in.
 *
 * @param superuser password of {@code postgres}
 * @param owner password of {@code audit_owner}
 * @param application password of {@code audit_app}
 * @param key AUDIT_SCHLUESSEL of the application, 32 bytes in base64
 */
public record Credentials(String superuser, String owner, String application, String key) {

    private static final String FILE = "zugang.properties";

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int RANDOM_BYTES = 24;

    private static final int KEY_BYTES = 32;

    /** Reads the passwords of this data folder, or makes them up if it is new. */
    static Credentials of(Path folder, boolean databaseExists) throws StartException {
        Path file = folder.resolve(FILE);
        try {
            if (Files.exists(file)) {
                return read(file);
            }
            if (databaseExists) {
                throw new StartException("Die Datei " + file + " mit den Passwörtern der Datenbank fehlt; bitte sie"
                        + " zurücklegen oder den Ordner " + folder + " entfernen (dann beginnt der Probelauf mit leeren"
                        + " Daten).");
            }
            Credentials fresh = new Credentials(random(), random(), random(), randomKey());
            PrivateFiles.write(
                    file,
                    "superuser=%s%nowner=%s%napplication=%s%nschluessel=%s%n"
                            .formatted(fresh.superuser, fresh.owner, fresh.application, fresh.key));
            return fresh;
        } catch (IOException e) {
            throw new StartException(
                    "Die Datei " + file + " lässt sich nicht lesen oder schreiben; bitte die Rechte"
                            + " des Ordners prüfen.",
                    e);
        }
    }

    private static Credentials read(Path file) throws IOException, StartException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Credentials(
                value(properties, "superuser", file),
                value(properties, "owner", file),
                value(properties, "application", file),
                key(properties, file));
    }

    /** A data folder of an earlier version has no key yet; it gets one that stays. */
    private static String key(Properties properties, Path file) throws IOException {
        String key = properties.getProperty("schluessel");
        if (key == null) {
            key = randomKey();
            Files.writeString(file, "schluessel=%s%n".formatted(key), StandardOpenOption.APPEND);
        }
        return key;
    }

    private static String value(Properties properties, String name, Path file) throws StartException {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new StartException("Die Datei " + file + " ist unvollständig; bitte den Ordner " + file.getParent()
                    + " entfernen (dann beginnt der Probelauf mit leeren Daten).");
        }
        return value;
    }

    private static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(RANDOM_BYTES));
    }

    private static String randomKey() {
        return Base64.getEncoder().encodeToString(bytes(KEY_BYTES));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
