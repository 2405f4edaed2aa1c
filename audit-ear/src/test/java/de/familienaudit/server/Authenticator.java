package de.familienaudit.server;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.BitSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on the phone: codes of RFC 6238, computed without the library that the program uses. */
public final class Authenticator {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    private final byte[] secret;

    /** @param base32 the secret as the page shows it; blanks do not matter */
    public Authenticator(String base32) {
        String text = base32.replaceAll("\\s", "");
        BitSet bits = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            for (int b = 0; b < 5; b++) {
                bits.set(i * 5 + b, (value >> (4 - b) & 1) == 1);
            }
        }
        secret = new byte[text.length() * 5 / 8];
        for (int i = 0; i < secret.length * 8; i++) {
            if (bits.get(i)) {
                secret[i / 8] |= (byte) (1 << (7 - i % 8));
            }
        }
    }

    /** The code of now (0), of the step after it (1), and so on. */
    public String code(int later) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long step = Instant.now().getEpochSecond() / SECONDS + later;
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 15;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format("%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
