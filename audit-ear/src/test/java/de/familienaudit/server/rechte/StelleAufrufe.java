package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.stelle.StellenService;
import java.util.Set;

/** The services of the slice stelle. */
final class StelleAufrufe {

    private StelleAufrufe() {}

    static void dazu(Dienstaufrufe alle) {
        alle.dienst(StellenService.class)
                .ohneObjekt("stellen()")
                .uebergeht("stellen(Collection)", o -> args(Set.of(o.id("stelle"))))
                .ohneObjekt("bekannteSchreibweisen")
                .ohneObjekt("uebernehmen", "Kulturamt", true, Set.of("Amt für Kultur"))
                .ohneObjekt("meineStellen")
                .uebergeht("besetzung", o -> args(Set.of(o.id("stelle"))));
    }
}
