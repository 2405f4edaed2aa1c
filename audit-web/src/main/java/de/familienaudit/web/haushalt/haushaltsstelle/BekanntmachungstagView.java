package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltseinstellungService;
import de.familienaudit.web.error.Konflikt;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Whether the day of the announcement of a Satzung is free already, on the page of the settings (rule H-3). */
@Named("bekanntmachungstag")
@ViewScoped
public class BekanntmachungstagView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HaushaltseinstellungService service;

    @Inject
    private Meldungen meldungen;

    private boolean frei;
    private int version;

    public void load() {
        lies();
        frei = service.istBekanntmachungstagFrei();
    }

    private void lies() {
        version = service.muster().version();
    }

    /** One call; after a conflict the page knows the newer version, and what was ticked stays. */
    public String einstellen() {
        Konflikt.danachNeu(
                () -> service.bekanntmachungstag(frei, version),
                this::lies,
                frei,
                service::istBekanntmachungstagFrei,
                this::setFrei);
        meldungen.erfolg("bekanntmachungstag.gespeichert");
        return HaushaltsstelleSeiten.MUSTER + "?faces-redirect=true";
    }

    public boolean isFrei() {
        return frei;
    }

    public void setFrei(boolean frei) {
        this.frei = frei;
    }
}
