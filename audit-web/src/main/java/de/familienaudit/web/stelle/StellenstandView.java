package de.familienaudit.web.stelle;

import de.familienaudit.stelle.StelleBlatt;
import de.familienaudit.stelle.StellenpflegeService;
import de.familienaudit.web.text.Meldungen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Puts a Stelle into the lists or takes it out of them, on its page. */
@Named("stellenstand")
@RequestScoped
public class StellenstandView {

    @Inject
    private StellenpflegeService pflege;

    @Inject
    private Meldungen meldungen;

    /** @param blatt the Stelle as the person saw it */
    public String aufnehmen(StelleBlatt blatt) {
        pflege.aufnehmen(blatt.id(), blatt.version());
        meldungen.erfolg("stellen.aufgenommen.meldung", blatt.name());
        return seite(blatt);
    }

    /** @param blatt the Stelle as the person saw it */
    public String entfernen(StelleBlatt blatt) {
        pflege.entfernen(blatt.id(), blatt.version());
        meldungen.erfolg("stellen.entfernt.meldung", blatt.name());
        return seite(blatt);
    }

    private static String seite(StelleBlatt blatt) {
        return "/verwaltung/stelle.xhtml?faces-redirect=true&id=" + blatt.id();
    }
}
