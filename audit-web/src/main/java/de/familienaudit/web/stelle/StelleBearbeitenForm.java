package de.familienaudit.web.stelle;

import java.io.Serializable;
import java.time.LocalDate;

/** What somebody types to rename a Stelle, to change its kind, or to let a holder leave. */
public class StelleBearbeitenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private LocalDate giltAb;
    private String art = "";
    private LocalDate endetAm;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getGiltAb() {
        return giltAb;
    }

    public void setGiltAb(LocalDate giltAb) {
        this.giltAb = giltAb;
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }

    public LocalDate getEndetAm() {
        return endetAm;
    }

    public void setEndetAm(LocalDate endetAm) {
        this.endetAm = endetAm;
    }
}
