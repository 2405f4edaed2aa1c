package de.familienaudit.web.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.fassung.BeschlussEintragen;
import java.io.Serializable;
import java.time.LocalDate;

/** A decision as it is typed from the minutes (rule A-9). */
public class BeschlussForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gremium = "";
    private LocalDate datum;
    private String abstimmung = "";
    private String quelle = "";
    private String bemerkung = "";

    BeschlussEintragen command(long fassungId, int version) {
        return new BeschlussEintragen(fassungId, version, gremium, datum, abstimmung, quelle, bemerkung);
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
