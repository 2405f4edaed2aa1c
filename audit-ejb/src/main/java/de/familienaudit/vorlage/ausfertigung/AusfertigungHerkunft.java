package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.signatur.schriftstueck.Schriftstueckherkunft;
import de.familienaudit.vorlage.domain.ausfertigung.Wortlaut;
import de.familienaudit.vorlage.druck.Vorlagenbogen;
import de.familienaudit.vorlage.papier.Papierakte;
import de.familienaudit.vorlage.papier.Papierakten;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Rules S-3, V-9: tells whoever verifies an issued paper whether its words still hold. The record behind it is an Aufzeichnung. */
@RequestScoped
class AusfertigungHerkunft implements Schriftstueckherkunft {

    private static final String SEITE = "/vorlage/vorlage.xhtml?id=";

    @Inject
    private Papierakten akten;

    @Override
    public String art() {
        return AusfertigungService.ART;
    }

    @Override
    public String recht() {
        return AusfertigungRechte.AUSFERTIGUNG_VORLEGEN;
    }

    @Override
    public Fundort fundort(long bezugId) {
        Papierakte akte = akten.findZuAufzeichnung(bezugId);
        String lesen =
                SEITE + akte.id() + "&aufzeichnung=" + akte.aufzeichnung().nummer();
        return new Fundort(SEITE + akte.id(), lesen);
    }

    @Override
    public Geltung geltung(long bezugId) {
        Papierakte unterschrieben = akten.findZuAufzeichnung(bezugId);
        Papierakte geltend = akten.find(unterschrieben.id());
        boolean gilt = Wortlaut.of(unterschrieben.papier()).istDerselbe(Wortlaut.of(geltend.papier()))
                && akten.lage(geltend).stand().istPositiv();
        return new Geltung(Vorlagenbogen.titel(geltend.papier().art(), geltend.nummer()), gilt, "");
    }
}
