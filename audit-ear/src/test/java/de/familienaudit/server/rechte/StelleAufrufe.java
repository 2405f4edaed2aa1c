package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.server.Testdatei;
import de.familienaudit.stelle.BesetzungEintragen;
import de.familienaudit.stelle.StelleAnlegen;
import de.familienaudit.stelle.StelleUmbenennen;
import de.familienaudit.stelle.StellenFilter;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.stelle.StellenZusammenfuehren;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.stelle.StellenverzeichnisService;
import de.familienaudit.stelle.UrkundeHochladen;
import de.familienaudit.stelle.VertretungService;
import de.familienaudit.stelle.Vertretungszeit;
import de.familienaudit.stelle.ZusammenfuehrungService;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.Set;

/** The services of the slice stelle. */
@Dependent
class StelleAufrufe implements Dienstbuch {

    private static final LocalDate TAG = LocalDate.of(2022, 5, 31);

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(StellenService.class)
                .ohneObjekt("stellen()")
                .uebergeht("stellen(Collection)", o -> args(Set.of(o.id("stelle"))))
                .ohneObjekt("bekannteSchreibweisen")
                .ohneObjekt("uebernehmen", "Kulturamt", true, Set.of("Amt für Kultur"))
                .ohneObjekt("meineStellen")
                .uebergeht("auskunft", o -> args(Set.of(o.id("stelle"))))
                .uebergeht("namenAm", o -> args(TAG, Set.of(o.id("stelle"))))
                .ohneObjekt("unbesetzte");
        alle.dienst(StellenverzeichnisService.class)
                .ohneObjekt("liste", StellenFilter.ALLE)
                .mitObjekt("details", o -> args(o.id("stelle")))
                .ohneObjekt("konten");
        alle.dienst(StellenpflegeService.class)
                .ohneObjekt("anlegen", new StelleAnlegen("Kulturamt", true))
                .mitObjekt("umbenennen", o -> args(new StelleUmbenennen(o.id("stelle"), 0, "Kulturamt", null)))
                .mitObjekt("artAendern", o -> args(o.id("stelle"), 0, true))
                .mitObjekt(
                        "besetzen",
                        o -> args(new BesetzungEintragen(o.id("stelle"), 0, "LEITUNG", null, "Frau X", null, null)))
                .mitObjekt("aufnehmen", o -> args(o.id("stelle"), 0))
                .mitObjekt("entfernen", o -> args(o.id("stelle"), 0))
                .mitObjekt("beenden", o -> args(o.id("stelle"), 0, 1L, TAG));
        alle.dienst(ZusammenfuehrungService.class)
                .mitObjekt("vorschau", o -> args(o.id("stelle"), o.id("stelle")))
                .mitObjekt(
                        "zusammenfuehren",
                        o -> args(new StellenZusammenfuehren(o.id("stelle"), 0, o.id("stelle"), 0, "doppelt")))
                .mitObjekt("rueckgaengig", o -> args(o.id("zusammenfuehrung")));
        alle.dienst(VertretungService.class)
                .ohneObjekt("liste", Vertretungszeit.LAUFENDE, 1)
                .ohneObjekt("auswahl")
                .mitObjekt("details", o -> args(o.id("vertretung")))
                .ohneObjekt("hinweise")
                .ohneObjekt("eigene")
                .ohneObjekt("zuBestaetigende")
                .mitObjekt("einsetzen", o -> args(Rechtewelt.vertretung(o.id("leitung"), o.id("kollege"))))
                .mitObjekt("beenden", o -> args(o.id("vertretung"), 0))
                .mitObjekt(
                        "urkundeHochladen",
                        o -> args(new UrkundeHochladen(o.id("vertretung"), 0, Testdatei.pdf("bestellung.pdf"))))
                .mitObjekt("bestaetigen", o -> args(o.id("vertretung"), 0))
                .mitObjekt("urkunde", o -> args(o.id("vertretung")))
                .mitObjekt("stueck", o -> args(o.id("vertretung"), 1L, 0));
    }
}
