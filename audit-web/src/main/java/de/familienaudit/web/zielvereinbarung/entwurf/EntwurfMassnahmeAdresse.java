package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** The parameters in the address of the form of one measure of a draft. */
public class EntwurfMassnahmeAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Blattwahl blatt = new Blattwahl();
    private Long id;
    private Long massnahme;
    private Long ziel;
    private String vorlage = "";

    /** It names neither a measure nor the Ziel of a new one. */
    boolean istLeer() {
        return id == null || (massnahme == null && ziel == null);
    }

    /** The measure, or that it is a new one of this Ziel. */
    String kennung() {
        return massnahme == null ? "neu:" + ziel : massnahme.toString();
    }

    /** The page of the draft to come back to. */
    public Blattwahl getBlatt() {
        return blatt;
    }

    /** The Fassung. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getMassnahme() {
        return massnahme;
    }

    public void setMassnahme(Long massnahme) {
        this.massnahme = massnahme;
    }

    public Long getZiel() {
        return ziel;
    }

    public void setZiel(Long ziel) {
        this.ziel = ziel;
    }

    /** Number or title of the measure to copy the words from; empty for none. */
    public String getVorlage() {
        return vorlage;
    }

    public void setVorlage(String vorlage) {
        this.vorlage = AddressText.clean(vorlage);
    }

    /** Back to the page of the draft that one came from. */
    String zumEntwurf() {
        return "/zielvereinbarung/entwurf.xhtml?faces-redirect=true&id=" + getId()
                + getBlatt().anhang();
    }
}
