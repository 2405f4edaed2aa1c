package de.familienaudit.signatur.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.util.Optional;

/**
 * Rule S-1: a signature counts only with the certificate of the very person who signs, recorded, confirmed and not ended. A
 * valid certificate of somebody else is refused like none. Whether it is valid at all says rule S-5, where the key is opened.
 */
public final class ZertifikatsbindungRule {

    private static final String FELD = "schluesseldatei";

    private ZertifikatsbindungRule() {}

    /**
     * @param eintrag what the register of the Kommune says about the certificate, empty when it knows none
     * @param daten what the certificate says about itself
     * @param kontoId who wants to sign
     * @return the binding entry
     * @throws BusinessRuleException S-1.zertifikat_unbekannt, S-1.zertifikat_fremd, S-1.zertifikat_unbestaetigt,
     *     S-1.zertifikat_beendet
     */
    public static Signaturzertifikat pruefe(
            Optional<Signaturzertifikat> eintrag, Zertifikatsdaten daten, long kontoId) {
        Signaturzertifikat bekannt = eintrag.orElseThrow(() -> refusal("S-1.zertifikat_unbekannt", daten.inhaber()));
        if (bekannt.kontoId() != kontoId) {
            throw refusal("S-1.zertifikat_fremd", daten.inhaber());
        }
        if (bekannt.ende().isPresent()) {
            throw refusal("S-1.zertifikat_beendet", bekannt.ende().get().name());
        }
        if (bekannt.bestaetigung().isEmpty()) {
            throw refusal("S-1.zertifikat_unbestaetigt", bekannt.erfassung().name());
        }
        return bekannt;
    }

    private static BusinessRuleException refusal(String code, java.io.Serializable param) {
        return new BusinessRuleException(Violation.at(FELD, code, param));
    }
}
