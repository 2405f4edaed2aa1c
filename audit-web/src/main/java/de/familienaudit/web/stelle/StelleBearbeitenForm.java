package de.familienaudit.web.stelle;

import de.familienaudit.stelle.StelleBlatt;
import java.io.Serializable;
import java.time.LocalDate;

/** What somebody types to rename a Stelle, to change its kind, or to let a holder leave. */
public class StelleBearbeitenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private LocalDate giltAb;
    private String art = "";
    private LocalDate endetAm;

    /** What a Stelle is called and is; everything else in the form is said about one step. */
    record Benennung(String name, String art) {}

    static Benennung benennung(StelleBlatt blatt) {
        return new Benennung(blatt.name(), blatt.intern() ? "INTERN" : "EXTERN");
    }

    Benennung benennung() {
        return new Benennung(name, art);
    }

    void benenne(Benennung b) {
        name = b.name();
        art = b.art();
    }

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
