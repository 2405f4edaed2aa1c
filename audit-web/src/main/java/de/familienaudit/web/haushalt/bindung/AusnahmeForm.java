package de.familienaudit.web.haushalt.bindung;

import de.familienaudit.haushalt.zustimmung.AusnahmeAnlegen;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed of an exception of the law, and why one is taken back. */
public class AusnahmeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String bezeichnung = "";
    private String norm = "";
    private LocalDate von;
    private LocalDate bis;
    private String grund = "";

    AusnahmeAnlegen command() {
        return new AusnahmeAnlegen(bezeichnung, norm, von, bis);
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
    }

    public String getNorm() {
        return norm;
    }

    public void setNorm(String norm) {
        this.norm = Objects.requireNonNullElse(norm, "");
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
        this.grund = Objects.requireNonNullElse(grund, "");
    }
}
