package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.enumerations.CertificateSourceType;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.security.cert.X509Certificate;
import java.util.Collection;

/** Authorities that a trusted list of the European Union names; says so of itself, so that reports can tell. */
final class Listenaussteller extends CommonTrustedCertificateSource {

    private static final long serialVersionUID = 1L;

    Listenaussteller(Collection<X509Certificate> zertifikate) {
        zertifikate.forEach(z -> addCertificate(new CertificateToken(z)));
    }

    @Override
    public CertificateSourceType getCertificateSourceType() {
        return CertificateSourceType.TRUSTED_LIST;
    }
}
