package de.familienaudit.signatur.pades;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.security.auth.DestroyFailedException;

/** A key in the hands of this process or of a provider (a token), for the time of one signature. */
final class OffenerSchluessel implements Signaturschluessel {

    /** DER of the algorithm identifier of SHA-256, which PKCS#1 v1.5 puts before the digest. */
    private static final byte[] SHA256_PREFIX = {
        0x30,
        0x31,
        0x30,
        0x0d,
        0x06,
        0x09,
        0x60,
        (byte) 0x86,
        0x48,
        0x01,
        0x65,
        0x03,
        0x04,
        0x02,
        0x01,
        0x05,
        0x00,
        0x04,
        0x20
    };

    private static final String PKCS1 = "RSA/ECB/PKCS1Padding";
    private static final String RAW_ECDSA = "NONEwithECDSA";
    private static final int SHA256_BYTES = 32;

    private final List<X509Certificate> kette;
    private final Provider provider;
    private final Runnable onClose;
    private PrivateKey key;

    OffenerSchluessel(PrivateKey key, List<X509Certificate> kette) {
        this(key, kette, null, () -> {});
    }

    /** @param provider the token's, or null for the platform's own */
    OffenerSchluessel(PrivateKey key, List<X509Certificate> kette, Provider provider, Runnable onClose) {
        this.key = key;
        this.kette = List.copyOf(kette);
        this.provider = provider;
        this.onClose = onClose;
    }

    @Override
    public X509Certificate zertifikat() {
        return kette.get(0);
    }

    @Override
    public List<X509Certificate> kette() {
        return kette;
    }

    @Override
    public byte[] signDigest(byte[] sha256) {
        if (key == null) {
            throw new IllegalStateException("the key was closed");
        }
        if (sha256.length != SHA256_BYTES) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
        try {
            return "RSA".equals(zertifikat().getPublicKey().getAlgorithm()) ? rsa(sha256) : ecdsa(sha256);
        } catch (GeneralSecurityException e) {
            throw Ablehnung.wegen(e, "", "S-5.schluessel_unterschreibt_nicht");
        }
    }

    /** PKCS#1 v1.5 by hand: tokens offer the padding, but no signature over a digest made elsewhere. */
    private byte[] rsa(byte[] sha256) throws GeneralSecurityException {
        byte[] digestInfo = Arrays.copyOf(SHA256_PREFIX, SHA256_PREFIX.length + SHA256_BYTES);
        System.arraycopy(sha256, 0, digestInfo, SHA256_PREFIX.length, SHA256_BYTES);
        Cipher padding = provider == null ? Cipher.getInstance(PKCS1) : Cipher.getInstance(PKCS1, provider);
        padding.init(Cipher.ENCRYPT_MODE, key);
        return padding.doFinal(digestInfo);
    }

    private byte[] ecdsa(byte[] sha256) throws GeneralSecurityException {
        Signature signature =
                provider == null ? Signature.getInstance(RAW_ECDSA) : Signature.getInstance(RAW_ECDSA, provider);
        signature.initSign(key);
        signature.update(sha256);
        return signature.sign();
    }

    @Override
    public void close() {
        if (key == null) {
            return;
        }
        try {
            key.destroy();
        } catch (DestroyFailedException e) {
            // the platform's RSA and EC keys cannot be overwritten; dropping the reference is all that is left
        }
        key = null;
        onClose.run();
    }
}
