package de.familienaudit.server.rechte;

import static de.familienaudit.server.rechte.Dienstaufrufe.args;

import de.familienaudit.vorlage.kreis.OeffentlichkeitService;
import de.familienaudit.vorlage.kreis.VorlageVeroeffentlichen;
import jakarta.enterprise.context.Dependent;

/** The service about who sees papers; the paper is the one of {@link PapierAufrufe}, and public. */
@Dependent
class KreisAufrufe implements Dienstbuch {

    @Override
    public void dazu(Dienstaufrufe alle) {
        alle.dienst(OeffentlichkeitService.class)
                .ohneObjekt("gremien")
                .mitObjekt("blatt", o -> args(o.id("vorlage")))
                .mitObjekt("vorschau", o -> args(o.id("vorlage")))
                .mitObjekt("schliessen", o -> args(o.id("vorlage"), 1, ""))
                .mitObjekt(
                        "veroeffentlichen",
                        o -> args(
                                o.id("vorlage"),
                                1,
                                new VorlageVeroeffentlichen(
                                        null, null, "", new VorlageVeroeffentlichen.Teile(false, false, false))));
    }
}
