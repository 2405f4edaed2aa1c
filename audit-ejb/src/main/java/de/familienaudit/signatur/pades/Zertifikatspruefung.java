package de.familienaudit.signatur.pades;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ClockProducer;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;

/** Rule S-5: what a certificate must be so that its key may sign here: in force, meant for signing, strong enough. */
public final class Zertifikatspruefung {

    private static final int RSA_MIN = 2048;
    private static final int EC_MIN = 256;
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private Zertifikatspruefung() {}

    /**
     * @param jetzt when it is to sign
     * @param field form field that the refusal belongs to
     * @throws BusinessRuleException S-5.zertifikat_abgelaufen, S-5.zertifikat_noch_nicht_gueltig,
     *     S-5.zertifikat_nicht_zum_unterschreiben, S-5.schluessel_zu_schwach
     */
    public static void pruefe(X509Certificate zertifikat, Instant jetzt, String field) {
        Instant ende = zertifikat.getNotAfter().toInstant();
        if (jetzt.isAfter(ende)) {
            throw Ablehnung.at(field, "S-5.zertifikat_abgelaufen", tag(ende));
        }
        Instant beginn = zertifikat.getNotBefore().toInstant();
        if (jetzt.isBefore(beginn)) {
            throw Ablehnung.at(field, "S-5.zertifikat_noch_nicht_gueltig", tag(beginn));
        }
        if (!darfUnterschreiben(zertifikat)) {
            throw Ablehnung.at(field, "S-5.zertifikat_nicht_zum_unterschreiben");
        }
        if (!stark(zertifikat.getPublicKey())) {
            throw Ablehnung.at(field, "S-5.schluessel_zu_schwach");
        }
    }

    /** A certificate without key usage may be used for anything (RFC 5280); one of a CA is not a person's. */
    private static boolean darfUnterschreiben(X509Certificate zertifikat) {
        boolean[] usage = zertifikat.getKeyUsage();
        boolean allowed = usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
        return allowed && zertifikat.getBasicConstraints() < 0;
    }

    private static boolean stark(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_MIN;
        }
        return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= EC_MIN;
    }

    private static LocalDate tag(Instant instant) {
        return LocalDate.ofInstant(instant, ClockProducer.BERLIN);
    }
}
