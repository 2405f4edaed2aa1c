package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.vorlage.eilentscheidung.EilentscheidungService;
import de.familienaudit.vorlage.eilentscheidung.UnterrichtungService;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;

/** The services of an Eilentscheidung; the paper itself is that of {@link PapierAufrufe}. */
@Dependent
class EilentscheidungAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(EilentscheidungService.class)
                .ohneObjekt("blatt", GangAufrufe.details())
                .mitObjekt("vorlegen", o -> args(o.id("vorlage"), 1));
        alle.dienst(UnterrichtungService.class)
                .mitObjekt("eintragen", o -> args(o.id("vorlage"), LocalDate.EPOCH, "E-Mail"))
                .mitObjekt("zuruecknehmen", o -> args(o.id("vorlage"), "Grund"));
    }
}
