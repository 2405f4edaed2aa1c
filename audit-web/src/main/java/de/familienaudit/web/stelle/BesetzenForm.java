package de.familienaudit.web.stelle;

import de.familienaudit.stelle.BesetzungEintragen;
import java.io.Serializable;
import java.time.LocalDate;

/** What somebody types to enter a holder; the service decides whether it is complete. */
public class BesetzenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String art = "LEITUNG";
    private Long konto;
    private String person = "";
    private LocalDate von;
    private LocalDate bis;

    BesetzungEintragen command(long stelleId, int version) {
        return new BesetzungEintragen(stelleId, version, art, konto, person, von, bis);
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art;
    }

    public Long getKonto() {
        return konto;
    }

    public void setKonto(Long konto) {
        this.konto = konto;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
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
