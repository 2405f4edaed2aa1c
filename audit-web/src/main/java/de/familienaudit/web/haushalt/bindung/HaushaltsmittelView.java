package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.bindung.Bindungsauskunft;
import de.familienaudit.haushalt.bindung.BindungsauskunftService;
import de.familienaudit.vorlage.papier.VorlageDetails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What money lies on a measure or a paper, on its page; beside a former recording of a paper there is nothing. */
@Named("haushaltsmittel")
@ViewScoped
public class HaushaltsmittelView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BindungsauskunftService service;

    private Bindungsauskunft auskunft;
    private boolean zurMassnahme;

    public void zuMassnahme(long massnahmeId) {
        zurMassnahme = true;
        auskunft = service.zuMassnahme(massnahmeId);
    }

    /** @param details of the recording that the page shows */
    public void zuVorlage(VorlageDetails details) {
        if (details.kopf().aktuell()) {
            auskunft = service.zuVorlage(details.kopf().id());
        }
    }

    /** Whether commitments of several papers stand together, some of which the reader may not see (V-10). */
    public boolean isZurMassnahme() {
        return zurMassnahme;
    }

    /** Null where nothing is to be said. */
    public Bindungsauskunft getAuskunft() {
        return auskunft == null || auskunft.isLeer() ? null : auskunft;
    }
}
