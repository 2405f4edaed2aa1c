package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.signatur.SignaturRechte;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Rule S-4: anyone with the file can find out whether it is what was signed. Nothing of the file is kept. */
@Stateless
@Guarded
public class SignaturpruefungService {

    @Inject
    private Pruefplatz pruefplatz;

    @Inject
    private Instance<BekannteSchriftstuecke> bekannte;

    /**
     * Verifies a file and says what this program knows of it.
     *
     * @param datei content of the file
     * @throws BusinessRuleException S-4.… at the field {@code datei} when it cannot be verified, or not now
     */
    @Requires(value = SignaturRechte.SIGNATUR_PRUEFEN, schreibt = false)
    public Signaturauskunft pruefe(byte[] datei) {
        return new AuskunftBuilder(bekannte.stream().toList()).auskunft(pruefplatz.pruefe(datei));
    }
}
