package de.familienaudit.web.zielvereinbarung.fortschritt;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.zielvereinbarung.massnahme.MassnahmeView;
import de.familienaudit.zielvereinbarung.fortschritt.FortschrittService;
import de.familienaudit.zielvereinbarung.fortschritt.MeldungZuruecknehmen;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The dialog "Meldung zurücknehmen" on the page Maßnahme (rule A-7). */
@Named("zuruecknehmen")
@ViewScoped
public class ZuruecknehmenView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MassnahmeView seite;

    @Inject
    private FortschrittService fortschritt;

    @Inject
    private Meldungen meldungen;

    private String grund = "";

    public String senden() {
        MassnahmeDetails gesehen = seite.getDetails();
        fortschritt.zuruecknehmen(
                new MeldungZuruecknehmen(seite.getId(), gesehen.zuruecknehmbar(), gesehen.version(), grund));
        meldungen.erfolg("meldung.zurueckgenommen");
        return "/zielvereinbarung/massnahme.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
