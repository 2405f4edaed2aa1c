package de.familienaudit.zugang.konto;

import de.familienaudit.shared.Schriftform;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2 with HMAC-SHA256 and 600,000 rounds (OWASP's advice of 2023; the server's default is far lower). */
@ApplicationScoped
public class PasswordHashing {

    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String hashOfNobody;

    @PostConstruct
    void init() {
        pbkdf2.initialize(PARAMETERS);
        hashOfNobody = pbkdf2.generate("nobody has this account".toCharArray());
    }

    /** A new salted hash that carries its own parameters. */
    public String hash(String password) {
        return pbkdf2.generate(signs(password));
    }

    public boolean verify(String password, String hash) {
        return pbkdf2.verify(signs(password), hash);
    }

    /**
     * Takes as long as a real check, so that the answer time does not tell whether a login name exists.
     *
     * @return false
     */
    public boolean verifyNobody(String password) {
        pbkdf2.verify(signs(password), hashOfNobody);
        return false;
    }

    /** A password set on one system works on another, whatever form of Unicode its keyboard sends. */
    private static char[] signs(String password) {
        return Schriftform.eine(password).toCharArray();
    }
}
