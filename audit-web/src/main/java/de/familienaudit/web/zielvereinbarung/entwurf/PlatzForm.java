package de.familienaudit.web.zielvereinbarung.entwurf;

import java.io.Serializable;

/** Where a measure of a draft is moved to: a Ziel, and a number there or the next free one. */
public class PlatzForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long ziel;
    private String nummer = "";

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }
}
