package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;

/** Rule S-5: a key on a card or in a module (PKCS#11); it never leaves it. */
public final class Pkcs11Schluessel {

    private static final String FELD = "pin";

    private Pkcs11Schluessel() {}

    /**
     * Opens the one signing key of a token.
     *
     * @param bibliothek the driver's library, for example {@code /usr/lib/softhsm/libsofthsm2.so}
     * @param slot number of the slot as the driver tells it
     * @param pin overwritten with zeros before this returns or throws
     * @param jetzt day and time against which the certificate's validity is held
     * @throws BusinessRuleException S-5.token_fehlt, S-5.pin_falsch, S-5.kein_schluessel, S-5.mehrere_schluessel, and what
     *     {@link Zertifikatspruefung#pruefe} refuses
     */
    public static Signaturschluessel oeffnen(Path bibliothek, long slot, char[] pin, Instant jetzt) {
        try {
            Provider provider = provider(bibliothek, slot);
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            String alias = einziger(store);
            List<X509Certificate> kette = Stream.of(store.getCertificateChain(alias))
                    .map(X509Certificate.class::cast)
                    .toList();
            Zertifikatspruefung.pruefe(kette.get(0), jetzt, FELD);
            PrivateKey key = (PrivateKey) store.getKey(alias, null);
            return new OffenerSchluessel(key, kette, provider, () -> abmelden(provider));
        } catch (IOException e) {
            throw Ablehnung.wegen(e, FELD, falschePin(e) ? "S-5.pin_falsch" : "S-5.token_fehlt");
        } catch (GeneralSecurityException | ProviderException | InvalidParameterException e) {
            throw Ablehnung.wegen(e, FELD, "S-5.token_fehlt");
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    static Provider provider(Path bibliothek, long slot) {
        Provider base = Security.getProvider("SunPKCS11");
        if (base == null) {
            throw new ProviderException("this Java has no PKCS#11");
        }
        String name = "Familienaudit" + Integer.toHexString(bibliothek.hashCode()) + "x" + slot;
        return base.configure("--name=" + name + "\nlibrary=" + bibliothek + "\nslot=" + slot + "\n");
    }

    private static boolean falschePin(IOException e) {
        return e.getCause() instanceof LoginException || e.getCause() instanceof UnrecoverableKeyException;
    }

    private static String einziger(KeyStore store) throws GeneralSecurityException {
        List<String> keys = Collections.list(store.aliases()).stream()
                .filter(alias -> istSchluessel(store, alias))
                .toList();
        if (keys.isEmpty()) {
            throw Ablehnung.at(FELD, "S-5.kein_schluessel");
        }
        if (keys.size() > 1) {
            throw Ablehnung.at(FELD, "S-5.mehrere_schluessel", keys.size());
        }
        return keys.get(0);
    }

    private static boolean istSchluessel(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias) && store.getCertificateChain(alias) != null;
        } catch (GeneralSecurityException e) {
            throw new ProviderException(e);
        }
    }

    private static void abmelden(Provider provider) {
        try {
            if (provider instanceof AuthProvider token) {
                token.logout();
            }
        } catch (LoginException e) {
            throw new IllegalStateException("the token did not log out", e);
        }
    }
}
