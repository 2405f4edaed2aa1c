package de.familienaudit.web.zugang.konto;

import de.familienaudit.zugang.konto.RolleGeben;
import java.io.Serializable;
import java.time.LocalDate;

/** A role to be given: which one, from when, until when. */
public class RolleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String rolle = "";
    private LocalDate von;
    private LocalDate bis;

    RolleGeben command() {
        return new RolleGeben(rolle, von, bis);
    }

    public String getRolle() {
        return rolle;
    }

    public void setRolle(String rolle) {
        this.rolle = rolle;
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
