package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.model.x509.revocation.ocsp.OCSP;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

/**
 * What stands around a signature and decides how long it can be proven: a time-stamp service and sources that tell
 * whether a certificate was revoked. Each may be missing.
 *
 * @param zeitstempel time-stamp service, or null
 * @param sperrlisten revocation lists, or null
 * @param sperrauskunft answers on single certificates (OCSP), or null
 * @param archivzeitstempel whether a last time stamp over everything is added (level LTA)
 */
public record Signaturdienste(
        TSPSource zeitstempel,
        RevocationSource<CRL> sperrlisten,
        RevocationSource<OCSP> sperrauskunft,
        boolean archivzeitstempel) {

    /** Nothing configured: level B. */
    public static final Signaturdienste KEINE = new Signaturdienste(null, null, null, false);

    /** Whether anybody can say that a certificate was revoked. */
    public boolean kenntSperrungen() {
        return sperrlisten != null || sperrauskunft != null;
    }

    /** The highest level that these services allow. */
    SignatureLevel level() {
        if (zeitstempel == null) {
            return SignatureLevel.PAdES_BASELINE_B;
        }
        if (!kenntSperrungen()) {
            return SignatureLevel.PAdES_BASELINE_T;
        }
        return archivzeitstempel ? SignatureLevel.PAdES_BASELINE_LTA : SignatureLevel.PAdES_BASELINE_LT;
    }
}
