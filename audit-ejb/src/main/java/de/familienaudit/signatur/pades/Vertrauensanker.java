package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Certificates above which nobody asks: a signature whose chain ends at one of them is trusted (rule S-4). */
@FunctionalInterface
public interface Vertrauensanker {

    /** What is trusted now; asked at each signature and each verification, never null. */
    List<CertificateSource> quellen();

    /** These and others. */
    default Vertrauensanker und(Vertrauensanker andere) {
        return () ->
                Stream.concat(quellen().stream(), andere.quellen().stream()).toList();
    }

    /** Exactly these certificates. */
    static Vertrauensanker von(Collection<X509Certificate> zertifikate) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        zertifikate.forEach(z -> source.addCertificate(new CertificateToken(z)));
        return () -> List.of(source);
    }
}
