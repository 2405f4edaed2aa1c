package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.haushaltsstelle.Haushaltsmuster;
import java.io.Serializable;

/** What is typed about one of the two fields of a doppisch number. */
public class MusterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String von = "";
    private String bis = "";
    private boolean punkt;
    private boolean bindestrich;
    private boolean buchstabe;

    void zeige(Haushaltsmuster.Feld feld) {
        von = feld.von();
        bis = feld.bis();
        punkt = feld.punkt();
        bindestrich = feld.bindestrich();
        buchstabe = feld.buchstabe();
    }

    Haushaltsmuster.Feld feld() {
        return new Haushaltsmuster.Feld(von, bis, punkt, bindestrich, buchstabe);
    }

    public String getVon() {
        return von;
    }

    public void setVon(String von) {
        this.von = von;
    }

    public String getBis() {
        return bis;
    }

    public void setBis(String bis) {
        this.bis = bis;
    }

    public boolean isPunkt() {
        return punkt;
    }

    public void setPunkt(boolean punkt) {
        this.punkt = punkt;
    }

    public boolean isBindestrich() {
        return bindestrich;
    }

    public void setBindestrich(boolean bindestrich) {
        this.bindestrich = bindestrich;
    }

    public boolean isBuchstabe() {
        return buchstabe;
    }

    public void setBuchstabe(boolean buchstabe) {
        this.buchstabe = buchstabe;
    }
}
