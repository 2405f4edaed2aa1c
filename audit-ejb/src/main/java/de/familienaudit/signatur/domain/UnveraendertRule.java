package de.familienaudit.signatur.domain;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Sha256;
import de.familienaudit.shared.Violation;
import java.util.Arrays;

/** Rules S-1, S-2: a signature is stored only for the very file and the very person and function that it was begun with. */
public final class UnveraendertRule {

    private UnveraendertRule() {}

    /**
     * @param begonnen as the signature names the signer
     * @param jetzt who may sign now
     * @throws BusinessRuleException S-1.funktion_geaendert
     */
    public static void pruefe(Unterzeichner begonnen, Unterzeichner jetzt) {
        if (!begonnen.equals(jetzt)) {
            throw new BusinessRuleException(Violation.of("S-1.funktion_geaendert"));
        }
    }

    /**
     * @param signiert the signed file: the frozen one, and the signature behind it
     * @param eingefroren the frozen file
     * @throws BusinessRuleException S-2.andere_datei
     */
    public static void pruefe(byte[] signiert, Schriftstueck.Datei eingefroren) {
        boolean laenger = signiert.length > eingefroren.groesse();
        if (!laenger
                || !Sha256.hex(Arrays.copyOf(signiert, (int) eingefroren.groesse()))
                        .equals(eingefroren.sha256())) {
            throw new BusinessRuleException(Violation.of("S-2.andere_datei"));
        }
    }
}
