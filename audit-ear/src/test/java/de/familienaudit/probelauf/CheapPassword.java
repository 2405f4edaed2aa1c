package de.familienaudit.probelauf;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The password of many accounts, with few rounds: a hundred people sign in, and it protects nothing. */
final class CheapPassword {

    static final String PASSWORT = "hundert Personen";

    private static final int KURZE_RUNDEN = 1000;
    private static final int BITS = 256;

    private CheapPassword() {}

    /** As an account keeps it. */
    static String hash() throws GeneralSecurityException {
        byte[] salz = "nur für diesen Test".getBytes(StandardCharsets.UTF_8);
        byte[] schluessel = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(PASSWORT.toCharArray(), salz, KURZE_RUNDEN, BITS))
                .getEncoded();
        Base64.Encoder base64 = Base64.getEncoder();
        return "PBKDF2WithHmacSHA256:" + KURZE_RUNDEN + ":" + base64.encodeToString(salz) + ":"
                + base64.encodeToString(schluessel);
    }
}
