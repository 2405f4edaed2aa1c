package de.familienaudit.server.rechte;

import de.familienaudit.signatur.pades.Pruefbericht;
import de.familienaudit.signatur.pades.Urteil;
import de.familienaudit.signatur.signaturpruefung.SchriftstueckabgleichService;
import de.familienaudit.signatur.signaturpruefung.SignaturauskunftService;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The services of the slice signatur. */
@Dependent
class SignaturAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(SignaturauskunftService.class)
                .ohneObjekt("pruefe", (Object) "kein PDF".getBytes(StandardCharsets.US_ASCII));
        alle.dienst(SchriftstueckabgleichService.class)
                .ohneObjekt(
                        "auskunft",
                        new Pruefbericht(Urteil.KEINE_SIGNATUR, Set.of(), List.of(), "0".repeat(64), "", 1, ""));
    }
}
