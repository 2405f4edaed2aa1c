package de.familienaudit.web.haushalt.wiederkehr;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.wiederkehr.WiederkehrService;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen for a recurring cost, asked when somebody searches in it. */
@Named("kostenauswahl")
@RequestScoped
public class Kostenauswahl {

    @Inject
    private WiederkehrService service;

    @Inject
    private MassnahmenService massnahmen;

    private List<Stellenwahl> stellen;
    private List<MassnahmeZeile> wofuer;

    /** Positions of expenditure. */
    public List<Stellenwahl> getStellen() {
        if (ersterAufruf()) {
            return List.of();
        }
        if (stellen == null) {
            stellen = service.waehlbare();
        }
        return stellen;
    }

    /** Measures of the agreement that holds. */
    public List<MassnahmeZeile> getMassnahmen() {
        if (ersterAufruf()) {
            return List.of();
        }
        if (wofuer == null) {
            wofuer = massnahmen.alle(MassnahmenFilter.ALLE);
        }
        return wofuer;
    }

    private static boolean ersterAufruf() {
        return !FacesContext.getCurrentInstance().isPostback();
    }
}
