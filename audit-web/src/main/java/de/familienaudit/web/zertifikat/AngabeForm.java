package de.familienaudit.web.zertifikat;

import de.familienaudit.beleg.AngabeFesthalten;
import java.io.Serializable;
import java.time.LocalDate;

/** What a source says about a day (rule G-3), as typed. */
public class AngabeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String tag = "";
    private boolean person;
    private String quelle = "";
    private String fundstelle = "";
    private LocalDate quelleTag;
    private String wortlaut = "";

    AngabeFesthalten command() {
        return new AngabeFesthalten(tag, person, quelle, fundstelle, quelleTag, wortlaut);
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag == null ? "" : tag;
    }

    public boolean isPerson() {
        return person;
    }

    public void setPerson(boolean person) {
        this.person = person;
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle == null ? "" : quelle;
    }

    public String getFundstelle() {
        return fundstelle;
    }

    public void setFundstelle(String fundstelle) {
        this.fundstelle = fundstelle == null ? "" : fundstelle;
    }

    public LocalDate getQuelleTag() {
        return quelleTag;
    }

    public void setQuelleTag(LocalDate quelleTag) {
        this.quelleTag = quelleTag;
    }

    public String getWortlaut() {
        return wortlaut;
    }

    public void setWortlaut(String wortlaut) {
        this.wortlaut = wortlaut == null ? "" : wortlaut;
    }
}
