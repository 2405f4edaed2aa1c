package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.signatur.schriftstueck.Schriftstueckherkunft.Fundort;
import de.familienaudit.signatur.schriftstueck.Schriftstueckherkunft.Geltung;
import de.familienaudit.vorlage.domain.ausfertigung.Wortlaut;
import de.familienaudit.vorlage.druck.Vorlagenbogen;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Rules S-3, V-9, V-13: what papers say of what was made of one of their Aufzeichnungen for signature. */
@Dependent
public class Papierschriftstuecke {

    private static final String SEITE = "/vorlage/vorlage.xhtml?id=";

    @Inject
    private Papierakten akten;

    /**
     * Where people find the paper, and the words that were printed.
     *
     * @throws NotFoundException R-2, V-10
     */
    public Fundort fundort(long aufzeichnungId) {
        Papierakte akte = akten.findZuAufzeichnung(aufzeichnungId);
        String lesen =
                SEITE + akte.id() + "&aufzeichnung=" + akte.aufzeichnung().nummer();
        return new Fundort(SEITE + akte.id(), lesen);
    }

    /**
     * Whether those words hold and are decided.
     *
     * @throws NotFoundException R-2, V-10
     */
    public Geltung geltung(long aufzeichnungId) {
        Papierakte unterschrieben = akten.findZuAufzeichnung(aufzeichnungId);
        Papierakte geltend = akten.find(unterschrieben.id());
        boolean gilt = Wortlaut.of(unterschrieben.papier()).istDerselbe(Wortlaut.of(geltend.papier()))
                && akten.lage(geltend).stand().istPositiv();
        return new Geltung(Vorlagenbogen.titel(geltend.papier().art(), geltend.nummer()), gilt, "");
    }
}
