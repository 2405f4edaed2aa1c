package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.web.text.Meldungen;
import de.familienaudit.zielvereinbarung.entwurf.EntwurfBeginnen;
import de.familienaudit.zielvereinbarung.entwurf.FortschreibungService;
import de.familienaudit.zielvereinbarung.erklaerung.ErklaerungService;
import de.familienaudit.zielvereinbarung.fassung.FassungsgangService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The dialogs that move a Fassung on: begin a draft, let take effect, discard (rule A-9). */
@Named("schritte")
@ViewScoped
public class FassungSchritteView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FASSUNG = "/zielvereinbarung/fassung.xhtml?faces-redirect=true&id=";

    @Inject
    private FortschreibungService fortschreibung;

    @Inject
    private FassungsgangService gang;

    @Inject
    private ErklaerungService erklaerung;

    @Inject
    private Meldungen meldungen;

    private String grund = "";
    private String verwerfenGrund = "";
    private String geringfuegigGrund = "";

    public String fortschreiben(long fassung) {
        long entwurf = fortschreibung.beginnen(new EntwurfBeginnen(fassung, grund));
        meldungen.erfolg("fortschreibung.begonnen");
        return "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=" + entwurf;
    }

    public String verwerfen(long fassung, int version) {
        fortschreibung.verwerfen(fassung, version, verwerfenGrund);
        meldungen.erfolg("fortschreibung.verworfen");
        return FASSUNG + fassung;
    }

    public String geringfuegig(long fassung, int version) {
        gang.geringfuegigInKraft(fassung, version, geringfuegigGrund);
        meldungen.erfolg("fortschreibung.in_kraft");
        return FASSUNG + fassung;
    }

    public String zurUnterschrift(long fassung, int version) {
        long schriftstueck = erklaerung.zurUnterschriftGeben(fassung, version);
        meldungen.erfolg("signatur.vorgelegt");
        return "/signatur/schriftstueck.xhtml?faces-redirect=true&id=" + schriftstueck;
    }

    public String inKraftSetzen(long fassung, int version) {
        gang.inKraftSetzen(fassung, version);
        meldungen.erfolg("signatur.in_kraft");
        return FASSUNG + fassung;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }

    public String getVerwerfenGrund() {
        return verwerfenGrund;
    }

    public void setVerwerfenGrund(String verwerfenGrund) {
        this.verwerfenGrund = verwerfenGrund;
    }

    public String getGeringfuegigGrund() {
        return geringfuegigGrund;
    }

    public void setGeringfuegigGrund(String geringfuegigGrund) {
        this.geringfuegigGrund = geringfuegigGrund;
    }
}
