package de.familienaudit.web.vertretung;

import de.familienaudit.stelle.VertretungEinsetzen;
import java.io.Serializable;
import java.time.LocalDate;

/** What somebody types into "Vertretung einsetzen"; the service decides whether it holds. */
public class VertretungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long leitung;
    private Long vertreter;
    private LocalDate von;
    private LocalDate bis;
    private String grund = "";

    VertretungEinsetzen command() {
        return new VertretungEinsetzen(leitung, vertreter, von, bis, grund);
    }

    public Long getLeitung() {
        return leitung;
    }

    public void setLeitung(Long leitung) {
        this.leitung = leitung;
    }

    public Long getVertreter() {
        return vertreter;
    }

    public void setVertreter(Long vertreter) {
        this.vertreter = vertreter;
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

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund;
    }
}
