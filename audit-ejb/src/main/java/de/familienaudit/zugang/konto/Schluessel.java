package de.familienaudit.zugang.konto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random keys and the hash under which they are stored: a copy of the database opens nothing. */
public final class Schluessel {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    private Schluessel() {}

    /** A new key of 256 random bits. */
    public static String neu() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(zufall(KEY_BYTES));
    }

    public static byte[] zufall(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** SHA-256, 64 hexadecimal digits; enough for what is random itself. */
    public static String hash(String schluessel) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(schluessel.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
