package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeDetails;
import de.familienaudit.zielvereinbarung.uebernahme.UebernahmeService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The steps around the decisions about open measures: begin, give up, close without a successor (rule A-10). */
@Named("uebernahmeSchritte")
@ViewScoped
public class UebernahmeSchritteView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String UEBERNAHME = "/zielvereinbarung/uebernahme.xhtml?faces-redirect=true&id=";

    @Inject
    private UebernahmeService service;

    @Inject
    private Meldungen meldungen;

    private Long nachfolger;
    private String grund = "";

    /** The newest draft is most likely the successor. */
    public void vorschlagen(UebernahmeDetails details) {
        nachfolger = details.moegliche().isEmpty()
                ? null
                : details.moegliche().get(0).id();
    }

    public String beginnen(long fassung) {
        service.beginnen(fassung, nachfolger);
        meldungen.erfolg("uebernahme.begonnen");
        return UEBERNAHME + fassung;
    }

    public String abbrechen(long fassung) {
        service.abbrechen(fassung);
        meldungen.erfolg("uebernahme.abgebrochen");
        return UEBERNAHME + fassung;
    }

    public String schliessen(long fassung, int version) {
        service.schliessen(fassung, version, grund);
        meldungen.erfolg("uebernahme.geschlossen");
        return "/zielvereinbarung/fassung.xhtml?faces-redirect=true&id=" + fassung;
    }

    public Long getNachfolger() {
        return nachfolger;
    }

    public void setNachfolger(Long nachfolger) {
        this.nachfolger = nachfolger;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
