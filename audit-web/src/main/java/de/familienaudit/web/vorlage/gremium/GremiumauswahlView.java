package de.familienaudit.web.vorlage.gremium;

import de.familienaudit.vorlage.gremium.GremiumService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the forms of bodies offer, by the names of the constants. */
@Named("gremiumauswahl")
@RequestScoped
public class GremiumauswahlView {

    public List<String> getArten() {
        return GremiumService.ARTEN;
    }

    public List<String> getSachen() {
        return GremiumService.SACHEN;
    }

    public List<String> getGegenstaende() {
        return GremiumService.GEGENSTAENDE;
    }

    public List<String> getFristen() {
        return GremiumService.FRISTEN;
    }

    public List<String> getMehrheiten() {
        return GremiumService.MEHRHEITEN;
    }
}
