package de.familienaudit.vorlage.eilentscheidung;

import de.familienaudit.signatur.schriftstueck.Schriftstueckherkunft;
import de.familienaudit.vorlage.ausfertigung.Papierschriftstuecke;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Rules S-3, V-13: tells whoever verifies a signed Eilentscheidung whether its words still hold. */
@RequestScoped
class EilentscheidungHerkunft implements Schriftstueckherkunft {

    @Inject
    private Papierschriftstuecke papiere;

    @Override
    public String art() {
        return EilentscheidungService.ART;
    }

    @Override
    public String recht() {
        return EilentscheidungRechte.EILENTSCHEIDUNG_VORLEGEN;
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
