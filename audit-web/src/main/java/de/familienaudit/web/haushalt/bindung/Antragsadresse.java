package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** What the address of a request says: where it begins, and what it is for. */
public class Antragsadresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long stelle;
    private Long massnahme;
    private Long vorlage;
    private String jahr = "";

    /** Id of a position in its year; null for none. */
    public Long getStelle() {
        return stelle;
    }

    public void setStelle(Long stelle) {
        this.stelle = stelle;
    }

    /** Null for none. */
    public Long getMassnahme() {
        return massnahme;
    }

    public void setMassnahme(Long massnahme) {
        this.massnahme = massnahme;
    }

    /** Null for none. */
    public Long getVorlage() {
        return vorlage;
    }

    public void setVorlage(Long vorlage) {
        this.vorlage = vorlage;
    }

    /** Empty for none. */
    public String getJahr() {
        return jahr;
    }

    public void setJahr(String wert) {
        this.jahr = AddressText.clean(wert);
    }
}
