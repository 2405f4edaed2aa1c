package de.familienaudit.server.rechte;

import de.familienaudit.signatur.signaturpruefung.SignaturpruefungService;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;

/** The services of the slice signatur. */
@Dependent
class SignaturAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(SignaturpruefungService.class)
                .ohneObjekt("pruefe", (Object) "kein PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
