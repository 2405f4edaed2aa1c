package de.familienaudit.web.zielvereinbarung.entwurf;

import java.io.Serializable;

/** Where a measure of a draft is moved to: a Ziel, and a number there or the next free one. */
public class PlatzForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String ziel = "";
    private String nummer = "";

    public String getZiel() {
        return ziel;
    }

    public void setZiel(String ziel) {
        this.ziel = ziel;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }
}
