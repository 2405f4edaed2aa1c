package de.familienaudit.web.signatur;

import de.familienaudit.signatur.unterzeichnung.PapierunterschriftNacherfassen;
import de.familienaudit.signatur.unterzeichnung.PapierunterschriftService;
import de.familienaudit.web.dokument.HochgeladeneDatei;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;

/** The dialog in which a signature by hand is recorded with its scan (rule G-7). */
@Named("papier")
@RequestScoped
public class PapierView {

    @Inject
    private PapierunterschriftService service;

    @Inject
    private SchriftstueckView seite;

    private Part datei;
    private String person = "";
    private String funktion = "";
    private String vertretene = "";
    private String ort = "";
    private LocalDate datum;
    private String quelle = "";
    private String grund = "";
    private boolean offen;

    public String nacherfassen() {
        offen = true;
        HochgeladeneDatei scan = HochgeladeneDatei.istDa(datei) ? new HochgeladeneDatei(datei) : null;
        return seite.tun(
                () -> service.nacherfassen(new PapierunterschriftNacherfassen(
                        seite.getId(),
                        seite.getDetails().version(),
                        scan,
                        person,
                        funktion,
                        vertretene,
                        ort,
                        datum,
                        quelle,
                        grund)),
                "signatur.auf_papier");
    }

    /** Whether the dialog stays open, because what was typed was refused. */
    public boolean isOffen() {
        return offen;
    }

    public Part getDatei() {
        return datei;
    }

    public void setDatei(Part datei) {
        this.datei = datei;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getFunktion() {
        return funktion;
    }

    public void setFunktion(String funktion) {
        this.funktion = funktion;
    }

    public String getVertretene() {
        return vertretene;
    }

    public void setVertretene(String vertretene) {
        this.vertretene = vertretene;
    }

    public String getOrt() {
        return ort;
    }

    public void setOrt(String ort) {
        this.ort = ort;
    }

    public LocalDate getDatum() {
        return datum;
    }

    public void setDatum(LocalDate datum) {
        this.datum = datum;
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
