package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.web.frame.AddressText;
import java.io.Serializable;

/** The parameters in the address of the page of one session; the id is null for none. */
public class SitzungAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String schritt = "";

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
}
