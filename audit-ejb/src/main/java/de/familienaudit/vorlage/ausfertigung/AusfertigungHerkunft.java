package de.familienaudit.vorlage.ausfertigung;

import de.familienaudit.signatur.schriftstueck.Schriftstueckherkunft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Rules S-3, V-9: tells whoever verifies an issued paper whether its words still hold. The record behind it is an Aufzeichnung. */
@RequestScoped
class AusfertigungHerkunft implements Schriftstueckherkunft {

    @Inject
    private Papierschriftstuecke papiere;

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
        return papiere.fundort(bezugId);
    }

    @Override
    public Geltung geltung(long bezugId) {
        return papiere.geltung(bezugId);
    }
}
