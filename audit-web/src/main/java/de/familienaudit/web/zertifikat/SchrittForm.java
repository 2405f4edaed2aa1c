package de.familienaudit.web.zertifikat;

import de.familienaudit.zertifikat.ZertifikatBeenden;
import de.familienaudit.zertifikat.ZertifikatDetails;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed for a step on a certificate. */
public class SchrittForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String feld = "BEGINN";
    private String grund = "";
    private LocalDate anerkanntAb;
    private String bescheid = "";
    private String beendetArt = "ZURUECKGEGEBEN";
    private LocalDate beendetAm;
    private String beendetDurch = "";
    private String beendetQuelle = "";
    private final AngabeForm angabe = new AngabeForm();

    ZertifikatBeenden beendigung(ZertifikatDetails zertifikat) {
        return new ZertifikatBeenden(
                zertifikat.id(), zertifikat.version(), beendetArt, beendetAm, beendetDurch, beendetQuelle);
    }

    public AngabeForm getAngabe() {
        return angabe;
    }

    public String getFeld() {
        return feld;
    }

    public void setFeld(String feld) {
        this.feld = feld == null ? "" : feld;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }

    public LocalDate getAnerkanntAb() {
        return anerkanntAb;
    }

    public void setAnerkanntAb(LocalDate anerkanntAb) {
        this.anerkanntAb = anerkanntAb;
    }

    public String getBescheid() {
        return bescheid;
    }

    public void setBescheid(String bescheid) {
        this.bescheid = bescheid == null ? "" : bescheid;
    }

    public String getBeendetArt() {
        return beendetArt;
    }

    public void setBeendetArt(String beendetArt) {
        this.beendetArt = beendetArt == null ? "" : beendetArt;
    }

    public LocalDate getBeendetAm() {
        return beendetAm;
    }

    public void setBeendetAm(LocalDate beendetAm) {
        this.beendetAm = beendetAm;
    }

    public String getBeendetDurch() {
        return beendetDurch;
    }

    public void setBeendetDurch(String beendetDurch) {
        this.beendetDurch = beendetDurch == null ? "" : beendetDurch;
    }

    public String getBeendetQuelle() {
        return beendetQuelle;
    }

    public void setBeendetQuelle(String beendetQuelle) {
        this.beendetQuelle = beendetQuelle == null ? "" : beendetQuelle;
    }
}
