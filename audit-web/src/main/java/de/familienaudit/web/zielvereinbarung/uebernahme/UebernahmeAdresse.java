package de.familienaudit.web.zielvereinbarung.uebernahme;

import de.familienaudit.web.frame.AddressText;
import de.familienaudit.web.zielvereinbarung.massnahme.FilterForm;
import java.io.Serializable;

/** What the address of the page Übernahme says: the Fassung, which of its measures, and the page of the list. */
public class UebernahmeAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String feld = "";
    private String offen = "";
    private int seite = 1;

    /** Number of the Handlungsfeld; null for all. */
    Integer feldnummer() {
        return FilterForm.number(feld, Integer::valueOf);
    }

    /** Whether only measures without a decision are meant. */
    boolean nurOffene() {
        return !offen.isEmpty();
    }

    int seite() {
        return seite;
    }

    void blaettere(int nummer) {
        this.seite = nummer;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getFeld() {
        return feld;
    }

    public void setFeld(String feld) {
        this.feld = AddressText.clean(feld);
    }

    public String getOffen() {
        return offen;
    }

    public void setOffen(String offen) {
        this.offen = AddressText.clean(offen);
    }

    /** The page of the list; null for the first. */
    public String getSeite() {
        return seite == 1 ? null : String.valueOf(seite);
    }

    /** Nonsense is the first. */
    public void setSeite(String wert) {
        String text = AddressText.clean(wert);
        this.seite = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 1;
    }
}
