package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.vorlage.ausfertigung.AusfertigungService;
import jakarta.enterprise.context.Dependent;

/** The service that prints and issues papers; the paper itself is that of {@link PapierAufrufe}. */
@Dependent
class AusfertigungAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(AusfertigungService.class)
                .mitObjekt("dokument", o -> args(o.id("vorlage"), null))
                .uebergeht("akte", o -> args(o.id("vorlage")))
                .mitObjekt("vorlegen", o -> args(o.id("vorlage"), 1));
    }
}
