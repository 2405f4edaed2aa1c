package de.familienaudit.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

/** The one-time secret with which the first administrator sets up an empty installation; stored is only its hash. */
final class SetupSecret {

    static final Duration VALIDITY = Duration.ofHours(24);

    private static final int RANDOM_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private SetupSecret() {}

    /** Creates a secret, puts its hash in the place of older unused ones and returns the secret itself. */
    static String create(OwnerAccess access) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try (Connection connection = access.connect()) {
            connection.setAutoCommit(false);
            replace(connection, sha256(secret));
            connection.commit();
        } catch (SQLException e) {
            if ("42P01".equals(e.getSQLState())) {
                throw new MigratorException(
                        "Die Tabelle für das Einrichtungsgeheimnis fehlt noch; bitte zuerst „migrate“ ausführen.", e);
            }
            throw access.refusal(e);
        }
        return secret;
    }

    private static void replace(Connection connection, String hash) throws SQLException {
        // the database's clock decides later whether the secret is still valid, so it also sets the end
        try (PreparedStatement remove =
                        connection.prepareStatement("delete from einrichtung where verbraucht_am is null");
                PreparedStatement insert =
                        connection.prepareStatement("insert into einrichtung (geheimnis_sha256, gueltig_bis)"
                                + " values (?, now() + make_interval(hours => ?))")) {
            remove.executeUpdate();
            insert.setString(1, hash);
            insert.setInt(2, Math.toIntExact(VALIDITY.toHours()));
            insert.executeUpdate();
        }
    }

    static String sha256(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
