package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.shared.zeit.ZeitDetails;
import java.io.Serializable;
import java.time.LocalDate;

/** A time as it is typed, with bounds by hand for a wording that gives none (rule A-4). */
public class ZeitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String wortlaut = "";
    private LocalDate von;
    private LocalDate bis;

    void uebernehmen(ZeitDetails zeit) {
        wortlaut = zeit.wortlaut();
        von = zeit.von();
        bis = zeit.bis();
    }

    public String getWortlaut() {
        return wortlaut;
    }

    public void setWortlaut(String wortlaut) {
        this.wortlaut = wortlaut;
    }

    public LocalDate getVon() {
        return von;
    }

    public void setVon(LocalDate von) {
        this.von = von;
    }

    public LocalDate getBis() {
        return bis;
    }

    public void setBis(LocalDate bis) {
        this.bis = bis;
    }
}
