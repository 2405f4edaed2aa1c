package de.familienaudit.web.vorlage.tagesordnung;

import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** The parameters in the address of the page of an agenda; ids are null for none. */
public class TagesordnungAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String schritt = "";
    private Long punkt;
    private Long vorlage;
    private Long zeile;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String wert) {
        this.schritt = AddressText.clean(wert);
    }

    /** The item that a step is asked for. */
    public Long getPunkt() {
        return punkt;
    }

    public void setPunkt(Long punkt) {
        this.punkt = punkt;
    }

    /** The paper that is to be linked. */
    public Long getVorlage() {
        return vorlage;
    }

    public void setVorlage(Long vorlage) {
        this.vorlage = vorlage;
    }

    /** The row of it, from 1. */
    public Long getZeile() {
        return zeile;
    }

    public void setZeile(Long zeile) {
        this.zeile = zeile;
    }
}
