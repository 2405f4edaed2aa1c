package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.frist.AufgabenService;
import de.familienaudit.frist.FristenService;
import jakarta.enterprise.context.Dependent;

/** The services of the slice frist. */
@Dependent
class FristAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(FristenService.class).ohneObjekt("kommende", "ZERTIFIKAT");
        alle.dienst(AufgabenService.class)
                .ohneObjekt("meine")
                .mitObjekt("quittieren", o -> args("ERWAEHNUNG", o.id("erwaehnung")));
    }
}
