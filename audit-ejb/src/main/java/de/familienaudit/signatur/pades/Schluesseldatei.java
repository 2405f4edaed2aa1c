package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Rule S-5: a key file (PKCS#12) with its passphrase, given for one signature. Both arrays are overwritten before
 * {@link #oeffnen} returns or throws; nothing of them is kept, logged or written to a file.
 */
public final class Schluesseldatei {

    /** A key file with a chain has a few kilobytes. */
    public static final int HOECHSTGROESSE = 1024 * 1024;

    /** Used here only, never registered for the whole server. */
    private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

    private static final String FELD_DATEI = "schluesseldatei";
    private static final String FELD_PASSPHRASE = "passphrase";

    private Schluesseldatei() {}

    /**
     * Opens the one key of a file.
     *
     * @param pkcs12 content of the file; overwritten with zeros
     * @param passphrase overwritten with zeros
     * @param jetzt day and time against which the certificate's validity is held
     * @return the open key; the caller closes it
     * @throws BusinessRuleException at the field {@code schluesseldatei} or {@code passphrase}:
     *     S-5.schluesseldatei_fehlt, S-5.schluesseldatei_keine, S-5.schluesseldatei_zu_aufwendig, S-5.passphrase_falsch, S-5.kein_schluessel,
     *     S-5.mehrere_schluessel, S-5.zertifikat_abgelaufen, S-5.zertifikat_noch_nicht_gueltig,
     *     S-5.zertifikat_nicht_zum_unterschreiben, S-5.schluessel_zu_schwach
     */
    public static Signaturschluessel oeffnen(byte[] pkcs12, char[] passphrase, Instant jetzt) {
        try {
            KeyStore store = lade(pkcs12, passphrase);
            String alias = einziger(store);
            List<X509Certificate> kette = kette(store.getCertificateChain(alias));
            Zertifikatspruefung.pruefe(kette.get(0), jetzt, FELD_DATEI);
            return new OffenerSchluessel((PrivateKey) store.getKey(alias, passphrase), kette);
        } catch (UnrecoverableKeyException e) {
            throw Ablehnung.wegen(e, FELD_PASSPHRASE, "S-5.passphrase_falsch");
        } catch (GeneralSecurityException e) {
            throw Ablehnung.wegen(e, FELD_DATEI, "S-5.schluesseldatei_keine");
        } finally {
            Arrays.fill(pkcs12, (byte) 0);
            Arrays.fill(passphrase, '\0');
        }
    }

    private static KeyStore lade(byte[] pkcs12, char[] passphrase) throws GeneralSecurityException {
        if (pkcs12.length == 0) {
            throw Ablehnung.at(FELD_DATEI, "S-5.schluesseldatei_fehlt");
        }
        if (pkcs12.length > HOECHSTGROESSE) {
            throw Ablehnung.at(FELD_DATEI, "S-5.schluesseldatei_keine");
        }
        Schluesselgrenze.pruefe(pkcs12, passphrase, BOUNCY_CASTLE);
        KeyStore store = leer();
        try {
            store.load(new ByteArrayInputStream(pkcs12), passphrase);
            return store;
        } catch (IOException e) {
            if (liegtAnDerPassphrase(e)) {
                throw Ablehnung.wegen(e, FELD_PASSPHRASE, "S-5.passphrase_falsch");
            }
            throw Ablehnung.wegen(e, FELD_DATEI, "S-5.schluesseldatei_keine");
        } catch (RuntimeException e) {
            // the reader of the platform answers some broken files with unchecked exceptions
            throw Ablehnung.wegen(e, FELD_DATEI, "S-5.schluesseldatei_keine");
        }
    }

    /** The reader of BouncyCastle: the platform's own refuses passphrases with umlauts. */
    static KeyStore leer() throws KeyStoreException {
        return KeyStore.getInstance("PKCS12", BOUNCY_CASTLE);
    }

    /** The reader tells a wrong passphrase by the wording only; it cannot tell it from a file damaged inside. */
    private static boolean liegtAnDerPassphrase(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("mac invalid", "wrong password", "decrypt", "unwrap").anyMatch(message::contains);
    }

    private static String einziger(KeyStore store) throws KeyStoreException {
        List<String> keys = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getCertificateChain(alias) != null) {
                keys.add(alias);
            }
        }
        if (keys.isEmpty()) {
            throw Ablehnung.at(FELD_DATEI, "S-5.kein_schluessel");
        }
        if (keys.size() > 1) {
            throw Ablehnung.at(FELD_DATEI, "S-5.mehrere_schluessel", keys.size());
        }
        return keys.get(0);
    }

    private static List<X509Certificate> kette(Certificate[] chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }
}
