package de.familienaudit.web.haushalt.haushaltsstelle;

import java.io.Serializable;

/** What is typed to give digits a name, or another one. */
public class GliederungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String art = "";
    private String ziffern = "";
    private String bezeichnung = "";
    private String umbenannt = "";

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }

    public String getZiffern() {
        return ziffern;
    }

    public void setZiffern(String ziffern) {
        this.ziffern = ziffern;
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }

    public String getUmbenannt() {
        return umbenannt;
    }

    public void setUmbenannt(String umbenannt) {
        this.umbenannt = umbenannt;
    }
}
