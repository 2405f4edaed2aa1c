package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.frist.AufgabenService;
import jakarta.enterprise.context.Dependent;

/** The services of the slice frist. */
@Dependent
class FristAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(AufgabenService.class)
                .ohneObjekt("meine")
                .mitObjekt("quittieren", o -> args("ERWAEHNUNG", o.id("erwaehnung")));
    }
}
