package de.familienaudit.web.vorlage.anlage;

import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.anlage.Anlagenanlass;
import de.familienaudit.vorlage.anlage.Anlagenblatt;
import de.familienaudit.vorlage.anlage.AnlagenpflegeService;
import de.familienaudit.web.dokument.HochgeladeneDatei;
import de.familienaudit.web.text.Meldungen;
import de.familienaudit.web.vorlage.gang.Vorlagenkonflikt;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** The page that changes the annexes of a paper (rules V-7, V-12). */
@Named("anlagenpflege")
@ViewScoped
public class AnlagenpflegeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnlagenpflegeService service;

    @Inject
    private Vorlagenkonflikt konflikt;

    @Inject
    private Meldungen meldungen;

    private Long id;
    private Anlagenblatt blatt;
    private transient Part datei;
    private String titel = "";
    private boolean oeffentlich;
    private String fassungsart = "";
    private String grund = "";

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        lies();
        oeffentlich = blatt.oeffentlich();
    }

    private void lies() {
        blatt = service.blatt(id);
    }

    public String anfuegen() {
        if (!HochgeladeneDatei.istDa(datei)) {
            meldungen.fehler("anhang.keine_datei");
            return null;
        }
        HochgeladeneDatei hochgeladen = new HochgeladeneDatei(datei);
        return getan(() -> service.anfuegen(id, titel, oeffentlich, hochgeladen, anlass()), "anlage.angefuegt");
    }

    public String entfernen(long anlage) {
        return getan(() -> service.entfernen(anlage, anlass()), "anlage.entfernt");
    }

    public String nachOben(long anlage) {
        return getan(() -> service.nachOben(anlage, anlass()), "anlage.verschoben");
    }

    private String getan(Runnable schritt, String meldung) {
        konflikt.danachNeu(id, blatt.gesehen(), schritt, neu -> lies());
        meldungen.erfolg(meldung);
        return AnlageSeiten.ANLAGEN + "?faces-redirect=true&id=" + id;
    }

    private Anlagenanlass anlass() {
        return new Anlagenanlass(blatt.gesehen(), fassungsart, grund);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Anlagenblatt getBlatt() {
        return blatt;
    }

    public Part getDatei() {
        return datei;
    }

    public void setDatei(Part datei) {
        this.datei = datei;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel == null ? "" : titel;
    }

    public boolean isOeffentlich() {
        return oeffentlich;
    }

    public void setOeffentlich(boolean oeffentlich) {
        this.oeffentlich = oeffentlich;
    }

    public String getFassungsart() {
        return fassungsart;
    }

    public void setFassungsart(String fassungsart) {
        this.fassungsart = fassungsart == null ? "" : fassungsart;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }
}
