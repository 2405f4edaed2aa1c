package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.fassung.BeschlussEintragen;
import java.io.Serializable;
import java.time.LocalDate;

/** A decision as it is typed from the minutes (rule A-9). */
public class BeschlussForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gremium = "";
    private LocalDate datum;
    private String ausgang = "";
    private Integer ja;
    private Integer nein;
    private Integer enthaltung;
    private String abstimmung = "";
    private String quelle = "";
    private String bemerkung = "";

    BeschlussEintragen command(long fassungId, int version) {
        return new BeschlussEintragen(
                fassungId,
                version,
                gremium,
                datum,
                new BeschlussEintragen.Stimmen(ausgang, ja, nein, enthaltung, abstimmung),
                quelle,
                bemerkung);
    }

    public String getGremium() {
        return gremium;
    }

    public void setGremium(String gremium) {
        this.gremium = gremium;
    }

    public LocalDate getDatum() {
        return datum;
    }

    public void setDatum(LocalDate datum) {
        this.datum = datum;
    }

    public String getAusgang() {
        return ausgang;
    }

    public void setAusgang(String ausgang) {
        this.ausgang = ausgang;
    }

    public Integer getJa() {
        return ja;
    }

    public void setJa(Integer ja) {
        this.ja = ja;
    }

    public Integer getNein() {
        return nein;
    }

    public void setNein(Integer nein) {
        this.nein = nein;
    }

    public Integer getEnthaltung() {
        return enthaltung;
    }

    public void setEnthaltung(Integer enthaltung) {
        this.enthaltung = enthaltung;
    }

    public String getAbstimmung() {
        return abstimmung;
    }

    public void setAbstimmung(String abstimmung) {
        this.abstimmung = abstimmung;
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle;
    }

    public String getBemerkung() {
        return bemerkung;
    }

    public void setBemerkung(String bemerkung) {
        this.bemerkung = bemerkung;
    }
}
