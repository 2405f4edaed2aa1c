package de.familienaudit.zugang.anmeldung;

import de.familienaudit.zugang.konto.Schluessel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the secrets of the second factor with AES-GCM. The key comes from the environment (AUDIT_SCHLUESSEL, 32 bytes
 * in base64) and never stands in the database, so that a copy of the database gives no codes away.
 */
@ApplicationScoped
public class Geheimnisschutz {

    private static final Logger LOG = System.getLogger(Geheimnisschutz.class.getName());
    private static final String SETTING = "AUDIT_SCHLUESSEL";
    private static final String SIGNATURE = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private SecretKey key;

    @PostConstruct
    void init() {
        use(System.getenv(SETTING));
        if (key == null) {
            LOG.log(
                    Level.WARNING,
                    "Die Umgebungsvariable " + SETTING + " fehlt oder ist nicht base64 von 32 Bytes; ein zweiter Faktor"
                            + " lässt sich deshalb nicht einrichten (docs/betrieb.md).");
        }
    }

    void use(String setting) {
        key = key(setting).orElse(null);
    }

    /** The key in the setting; empty when there is none or it is not 32 bytes in base64. */
    private static Optional<SecretKey> key(String setting) {
        if (setting == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(setting.strip());
            return bytes.length == KEY_BYTES ? Optional.of(new SecretKeySpec(bytes, "AES")) : Optional.empty();
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, SETTING + " is not base64", e);
            return Optional.empty();
        }
    }

    /** Whether there is a key; without one nothing can be encrypted. */
    public boolean istMoeglich() {
        return key != null;
    }

    /** The encrypted secret, bound to this account: copied to another one it cannot be read. */
    public String verschluesselt(byte[] geheimnis, long kontoId) {
        byte[] iv = Schluessel.zufall(IV_BYTES);
        try {
            byte[] content = cipher(Cipher.ENCRYPT_MODE, iv, kontoId).doFinal(geheimnis);
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(IV_BYTES + content.length)
                            .put(iv)
                            .put(content)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM belongs to every Java platform", e);
        }
    }

    /** The secret; empty when it was encrypted with another key, which the log says. */
    public Optional<byte[]> entschluesselt(String verschluesselt, long kontoId) {
        if (key == null) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getDecoder().decode(verschluesselt);
        byte[] iv = new byte[IV_BYTES];
        System.arraycopy(bytes, 0, iv, 0, IV_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, iv, kontoId).doFinal(bytes, IV_BYTES, bytes.length - IV_BYTES));
        } catch (GeneralSecurityException e) {
            LOG.log(
                    Level.ERROR,
                    "the second factor of account " + kontoId + " was encrypted with another " + SETTING,
                    e);
            return Optional.empty();
        }
    }

    /**
     * Signs a text, so that it can be given away and recognised (HMAC-SHA256).
     *
     * @param text begins with what it is for, so that a signature for one purpose is none for another
     * @return 43 letters; empty without a key
     */
    Optional<String> unterschrift(String text) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(key.getEncoded(), SIGNATURE));
            byte[] bytes = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 belongs to every Java platform", e);
        }
    }

    /** Whether {@link #unterschrift} gave this signature for this text; takes as long for a wrong one. */
    boolean istUnterschrift(String text, String unterschrift) {
        return unterschrift(text)
                .filter(echte -> MessageDigest.isEqual(
                        echte.getBytes(StandardCharsets.UTF_8), unterschrift.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    private Cipher cipher(int mode, byte[] iv, long kontoId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(("zweiter_faktor:" + kontoId).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
