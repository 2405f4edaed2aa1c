package de.familienaudit.web.protokoll;

import de.familienaudit.protokoll.Pseudonym;
import de.familienaudit.protokoll.PseudonymService;
import de.familienaudit.protokoll.PseudonymSetzen;
import de.familienaudit.web.text.Meldungen;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The part of an account's page that hides the name of a person who left (rule R-6). */
@Named("pseudonym")
@ViewScoped
public class PseudonymView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PseudonymService service;

    @Inject
    private Meldungen meldungen;

    private Pseudonym stand;
    private String grund = "";

    /** What holds for the account; read once per view. */
    public Pseudonym stand(Long kontoId) {
        if (stand == null || stand.kontoId() != kontoId) {
            stand = service.stand(kontoId);
        }
        return stand;
    }

    /** Hides the name, or shows it again where it is hidden. */
    public String speichern() {
        if (stand.seit() == null) {
            service.pseudonymisieren(command());
            meldungen.erfolg("protokoll.pseudonym.gesetzt");
        } else {
            service.aufheben(command());
            meldungen.erfolg("protokoll.pseudonym.aufgehoben");
        }
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }

    private PseudonymSetzen command() {
        return new PseudonymSetzen(stand.kontoId(), stand.version(), grund);
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
