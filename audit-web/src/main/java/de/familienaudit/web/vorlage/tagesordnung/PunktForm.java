package de.familienaudit.web.vorlage.tagesordnung;

import java.io.Serializable;

/** What is typed for a step on an agenda; which fields a form has, its step says. */
public class PunktForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String zeile = "";
    private String teil = "true";
    private String titel = "";
    private String nummer = "";
    private String stand = "";
    private String grund = "";
    private Long niederschrift;

    boolean oeffentlich() {
        return Boolean.parseBoolean(teil);
    }

    /** The row that is chosen, {@code <paper>:<row>}; empty for none. */
    public String getZeile() {
        return zeile;
    }

    public void setZeile(String zeile) {
        this.zeile = zeile == null ? "" : zeile;
    }

    /** {@code true} for the public part. */
    public String getTeil() {
        return teil;
    }

    public void setTeil(String teil) {
        this.teil = teil == null ? "" : teil;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel == null ? "" : titel;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer == null ? "" : nummer.strip();
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String stand) {
        this.stand = stand == null ? "" : stand;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }

    public Long getNiederschrift() {
        return niederschrift;
    }

    public void setNiederschrift(Long niederschrift) {
        this.niederschrift = niederschrift;
    }
}
