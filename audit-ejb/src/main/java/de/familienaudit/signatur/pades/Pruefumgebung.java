package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Which certificates DSS trusts and whom it asks about revocation, when signing and when verifying. */
final class Pruefumgebung {

    /** They tell at length what the report tells anyway, with a stack trace for every broken file. */
    private static final List<Logger> STILL = Stream.of("eu.europa.esig.dss", "org.apache.pdfbox", "org.apache.fontbox")
            .map(Logger::getLogger)
            .toList();

    static {
        STILL.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Pruefumgebung() {}

    /** Signing stops at a revoked or expired certificate and at services that give nothing usable (rule S-5). */
    static CommonCertificateVerifier zumUnterschreiben(Signaturdienste dienste, Vertrauensanker anker, Instant jetzt) {
        CommonCertificateVerifier verifier = verifier(dienste, anker, jetzt);
        verifier.setCheckRevocationForUntrustedChains(dienste.kenntSperrungen());
        verifier.setAlertOnRevokedCertificate(status -> {
            throw Ablehnung.at("schluesseldatei", "S-5.zertifikat_widerrufen");
        });
        verifier.setAlertOnExpiredCertificate(status -> {
            throw Ablehnung.at("schluesseldatei", "S-5.zertifikat_nicht_in_kraft");
        });
        verifier.setAlertOnNotYetValidCertificate(status -> {
            throw Ablehnung.at("schluesseldatei", "S-5.zertifikat_nicht_in_kraft");
        });
        verifier.setAlertOnMissingRevocationData(status -> {
            throw Ablehnung.at("", "S-5.sperrauskunft_fehlt");
        });
        verifier.setAlertOnInvalidTimestamp(status -> {
            throw Ablehnung.at("", "S-5.zeitstempel_ungueltig");
        });
        return verifier;
    }

    /** Verifying reports everything and stops at nothing (rule S-4). */
    static CommonCertificateVerifier zumPruefen(Signaturdienste dienste, Vertrauensanker anker, Instant jetzt) {
        return verifier(dienste, anker, jetzt);
    }

    private static CommonCertificateVerifier verifier(Signaturdienste dienste, Vertrauensanker anker, Instant jetzt) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setCrlSource(dienste.sperrlisten());
        verifier.setOcspSource(dienste.sperrauskunft());
        verifier.setTrustedCertSources(anker.quellen(jetzt).toArray(CertificateSource[]::new));
        return verifier;
    }
}
