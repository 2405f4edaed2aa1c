package de.familienaudit.web.vorlage.gremium;

import java.io.Serializable;

/** The parameters in the address of the page of one body; ids are null for none. */
public class GremiumAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long eintrag;
    private String schritt = "";
    private String art = "";

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getEintrag() {
        return eintrag;
    }

    public void setEintrag(Long eintrag) {
        this.eintrag = eintrag;
    }

    public String getSchritt() {
        return schritt;
    }

    public void setSchritt(String schritt) {
        this.schritt = schritt == null ? "" : schritt;
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art == null ? "" : art;
    }
}
