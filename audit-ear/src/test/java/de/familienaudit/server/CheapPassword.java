package de.familienaudit.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Passwords with few rounds, as an account keeps them: many people sign in, and they protect nothing. */
public final class CheapPassword {

    /** That of a hundred accounts. */
    public static final String PASSWORT = "hundert Personen";

    private static final int KURZE_RUNDEN = 1000;
    private static final int BITS = 256;

    private CheapPassword() {}

    /** Of {@link #PASSWORT}. */
    public static String hash() throws GeneralSecurityException {
        return hash(PASSWORT);
    }

    public static String hash(String passwort) throws GeneralSecurityException {
        byte[] salz = "nur für diesen Test".getBytes(StandardCharsets.UTF_8);
        byte[] schluessel = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passwort.toCharArray(), salz, KURZE_RUNDEN, BITS))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return "PBKDF2WithHmacSHA256:" + KURZE_RUNDEN + ":" + base64.encodeToString(salz) + ":"
                + base64.encodeToString(schluessel);
    }
}
