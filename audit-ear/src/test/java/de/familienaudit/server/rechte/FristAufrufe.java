package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.frist.AufgabenService;

/** The services of the slice frist. */
final class FristAufrufe {

    private FristAufrufe() {}

    static void dazu(Dienstaufrufe alle) {
        alle.dienst(AufgabenService.class)
                .ohneObjekt("meine")
                .mitObjekt("quittieren", o -> args("ERWAEHNUNG", o.id("erwaehnung")));
    }
}
