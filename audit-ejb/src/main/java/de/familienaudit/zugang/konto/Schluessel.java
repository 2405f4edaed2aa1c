package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

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
        return Sha256.hex(schluessel.getBytes(StandardCharsets.UTF_8));
    }
}
