package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** The parameters in the address of the page of one key figure. */
public class KennzahlAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long berichtigen;
    private String seite = "";

    /** The page of values that is asked for; nonsense is the first. */
    int seitenzahl() {
        return seite.matches("\\d{1,6}") ? Integer.parseInt(seite) : 1;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The value that is to be put right; null for none. */
    public Long getBerichtigen() {
        return berichtigen;
    }

    public void setBerichtigen(Long berichtigen) {
        this.berichtigen = berichtigen;
    }

    public String getSeite() {
        return seite;
    }

    public void setSeite(String wert) {
        this.seite = AddressText.clean(wert);
    }
}
