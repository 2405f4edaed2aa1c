package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.zustimmung.ZustimmungErteilen.Bedingungsangabe;
import java.io.Serializable;
import java.util.Objects;

/** What is typed of one condition of a consent. */
public class BedingungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String art = "";
    private String bezeichnung = "";
    private String jahr;

    /** @param jahr of the commitment */
    BedingungForm(int jahr) {
        this.jahr = String.valueOf(jahr);
    }

    Bedingungsangabe command() {
        return new Bedingungsangabe(art, bezeichnung, jahr);
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = Objects.requireNonNullElse(art, "");
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
    }

    public String getJahr() {
        return jahr;
    }

    public void setJahr(String jahr) {
        this.jahr = Objects.requireNonNullElse(jahr, "");
    }
}
