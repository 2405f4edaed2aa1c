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
 */
public record Signaturdienste(
        TSPSource zeitstempel, RevocationSource<CRL> sperrlisten, RevocationSource<OCSP> sperrauskunft) {

    /** Nothing configured: level B. */
    public static final Signaturdienste KEINE = new Signaturdienste(null, null, null);

    /** Whether anybody can say that a certificate was revoked. */
    public boolean kenntSperrungen() {
        return sperrlisten != null || sperrauskunft != null;
    }

    /**
     * The highest level that these services allow. LT alone is not made: it appends data that no signature and no time stamp
     * covers, so nobody could tell them from data added later (ADR 0023).
     */
    SignatureLevel level() {
        if (zeitstempel == null) {
            return SignatureLevel.PAdES_BASELINE_B;
        }
        return kenntSperrungen() ? SignatureLevel.PAdES_BASELINE_LTA : SignatureLevel.PAdES_BASELINE_T;
    }
}
