package de.familienaudit.zugang.anmeldung;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import de.familienaudit.zugang.domain.anmeldung.EinmalcodeRule;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.function.LongFunction;
import javax.crypto.spec.SecretKeySpec;

/** The codes of RFC 6238 as every authenticator app computes them: SHA-1, six digits, 30 seconds. */
final class Einmalcodes {

    /** Length of a secret (RFC 4226 recommends 160 bits). */
    static final int GEHEIMNIS_BYTES = 20;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final String ISSUER = "Familienaudit";

    private Einmalcodes() {}

    /** The right code of each time step. */
    static LongFunction<String> zu(byte[] geheimnis) {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(EinmalcodeRule.SCHRITT);
        SecretKeySpec key = new SecretKeySpec(geheimnis, generator.getAlgorithm());
        return schritt -> {
            try {
                return generator.generateOneTimePasswordString(
                        key, Instant.ofEpochSecond(schritt * EinmalcodeRule.SCHRITT.toSeconds()));
            } catch (InvalidKeyException e) {
                throw new IllegalStateException("a key of " + geheimnis.length + " bytes", e);
            }
        };
    }

    /** Base32 without padding, the form in which apps take a secret that is typed by hand. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int filled = 0;
        for (byte b : bytes) {
            buffer = (buffer << Byte.SIZE) | (b & 0xff);
            filled += Byte.SIZE;
            while (filled >= BITS) {
                filled -= BITS;
                text.append(ALPHABET.charAt((buffer >> filled) & 31));
            }
        }
        if (filled > 0) {
            text.append(ALPHABET.charAt((buffer << (BITS - filled)) & 31));
        }
        return text.toString();
    }

    /** What the QR code holds for the app. */
    static String adresse(byte[] geheimnis, String benutzername) {
        String konto = URLEncoder.encode(benutzername, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + ISSUER + ":" + konto + "?secret=" + base32(geheimnis) + "&issuer=" + ISSUER;
    }
}
