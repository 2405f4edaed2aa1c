package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.protokoll.Aufbewahrung;
import de.familienaudit.protokoll.AufbewahrungService;
import de.familienaudit.protokoll.ProtokollFilter;
import de.familienaudit.protokoll.ProtokollService;
import de.familienaudit.protokoll.PseudonymService;
import de.familienaudit.protokoll.PseudonymSetzen;
import de.familienaudit.protokoll.SiegelpruefungService;
import jakarta.enterprise.context.Dependent;

/** The services of the slice protokoll. */
@Dependent
class ProtokollAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(AufbewahrungService.class)
                .ohneObjekt("aufbewahrung")
                .ohneObjekt("aendern", Befehl.von(Aufbewahrung.class));
        alle.dienst(ProtokollService.class)
                .ohneObjekt("suche", ProtokollFilter.ALLES)
                .ohneObjekt("abschnitt", ProtokollFilter.ALLES)
                .ohneObjekt("personen")
                .mitObjekt("verlauf", o -> args("MASSNAHME", o.id("massnahme"), null))
                .ohneObjekt("ehemalige");
        alle.dienst(SiegelpruefungService.class).ohneObjekt("stand").ohneObjekt("pruefe");
        alle.dienst(PseudonymService.class)
                .mitObjekt("stand", o -> args(o.id("konto")))
                .mitObjekt("pseudonymisieren", o -> args(Befehl.von(PseudonymSetzen.class, "kontoId", o.id("konto"))))
                .mitObjekt("aufheben", o -> args(Befehl.von(PseudonymSetzen.class, "kontoId", o.id("konto"))));
    }
}
