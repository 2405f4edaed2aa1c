package de.familienaudit.server.rechte;

import de.familienaudit.signatur.SignaturpruefungService;
import java.nio.charset.StandardCharsets;

/** The services of the slice signatur. */
final class SignaturAufrufe {

    private SignaturAufrufe() {}

    static void dazu(Dienstaufrufe alle) {
        alle.dienst(SignaturpruefungService.class)
                .ohneObjekt("pruefe", (Object) "kein PDF".getBytes(StandardCharsets.US_ASCII));
    }
}
