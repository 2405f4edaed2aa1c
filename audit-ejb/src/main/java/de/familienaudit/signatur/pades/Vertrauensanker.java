package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Certificates above which nobody asks: a signature whose chain ends at one of them is trusted (rule S-4). */
@FunctionalInterface
public interface Vertrauensanker {

    /**
     * Asked at each signature and each verification.
     *
     * @param jetzt day and time of the question
     * @return what is trusted then, never null
     */
    List<CertificateSource> quellen(Instant jetzt);

    /** Exactly these certificates. */
    static Vertrauensanker von(Collection<X509Certificate> zertifikate) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        zertifikate.forEach(z -> source.addCertificate(new CertificateToken(z)));
        return jetzt -> List.of(source);
    }
}
