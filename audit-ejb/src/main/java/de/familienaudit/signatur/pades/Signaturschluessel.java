package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key that signs, wherever it is: in a file opened for one signature, on a token, one day at a remote signer (rule
 * S-5). It never gives the key away, only signature values. To be closed after use, in try-with-resources.
 */
public interface Signaturschluessel extends AutoCloseable {

    /** The signer's certificate; never null. */
    X509Certificate zertifikat();

    /** The certificate and those above it, as far as the key's holder supplies them; starts with the certificate. */
    List<X509Certificate> kette();

    /**
     * Signs what {@link PadesSigner#digest} made.
     *
     * @param sha256 the 32 bytes of the digest
     * @return the signature value as the CMS wants it (PKCS#1 v1.5 for RSA, DER for ECDSA)
     * @throws BusinessRuleException S-5.schluessel_unterschreibt_nicht when the holder of the key refuses
     */
    byte[] signDigest(byte[] sha256);

    /** Forgets the key; afterwards nothing can be signed. Closing twice is fine. */
    @Override
    void close();
}
