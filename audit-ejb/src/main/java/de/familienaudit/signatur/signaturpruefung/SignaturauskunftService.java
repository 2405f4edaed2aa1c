package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.signatur.SignaturRechte;
import de.familienaudit.signatur.pades.Pruefbericht;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Rule S-4: anyone with the file can find out whether it is what was signed. Nothing of the file is kept. Files and
 * revocation services take as long as they take, so verifying goes without a transaction; the database is asked afterwards,
 * in a short one.
 */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.NEVER)
public class SignaturauskunftService {

    @Inject
    private Pruefplatz pruefplatz;

    @Inject
    private SchriftstueckabgleichService abgleich;

    /**
     * Verifies a file and says what this program knows of it.
     *
     * @param datei content of the file
     * @throws BusinessRuleException S-4.… at the field {@code datei} when it cannot be verified, or not now
     */
    @Requires(value = SignaturRechte.SIGNATUR_PRUEFEN, schreibt = false)
    public Signaturauskunft pruefe(byte[] datei) {
        Pruefbericht bericht = pruefplatz.pruefe(datei);
        return abgleich.auskunft(bericht);
    }
}
