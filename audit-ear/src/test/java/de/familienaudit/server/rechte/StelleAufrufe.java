package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.UrkundeHochladen;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.Vertretungszeit;
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
                .uebergeht("besetzung", o -> args(Set.of(o.id("stelle"))))
                .uebergeht("vertretungen", o -> args(Set.of(o.id("stelle"))));
        alle.dienst(VertretungService.class)
                .ohneObjekt("liste", Vertretungszeit.LAUFENDE, 1)
                .ohneObjekt("auswahl")
                .mitObjekt("details", o -> args(o.id("vertretung")))
                .ohneObjekt("hinweise")
                .mitObjekt("einsetzen", o -> args(Rechtewelt.vertretung(o.id("leitung"), o.id("kollege"))))
                .mitObjekt("beenden", o -> args(o.id("vertretung"), 0))
                .mitObjekt(
                        "urkundeHochladen",
                        o -> args(Befehl.von(UrkundeHochladen.class, "vertretungId", o.id("vertretung"))))
                .mitObjekt("bestaetigen", o -> args(o.id("vertretung"), 0))
                .mitObjekt("urkunde", o -> args(o.id("vertretung")));
    }
}
