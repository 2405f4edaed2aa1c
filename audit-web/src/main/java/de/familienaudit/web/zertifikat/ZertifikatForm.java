package de.familienaudit.web.zertifikat;

import de.familienaudit.beleg.AngabeFesthalten;
import de.familienaudit.zertifikat.ZertifikatEintragen;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed to enter a certificate. */
public class ZertifikatForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String stufe = "GRUNDZERTIFIKAT";
    private LocalDate verliehenAm;
    private String verleihung = "";
    private LocalDate beschlossenAm;
    private String beschluss = "";
    private LocalDate vertragAm;
    private String beginn = "";
    private String ende = "";
    private String quelle = "";
    private String fundstelle = "";
    private boolean nacherfasst;
    private String nacherfasstQuelle = "";
    private String nacherfasstGrund = "";

    /** Both days stand in one document; an Erhaltung has no last day unless one was typed, which is refused with its sentence. */
    ZertifikatEintragen command() {
        boolean offen = "ERHALTUNGSZERTIFIKAT".equals(stufe) && ende.isBlank();
        return new ZertifikatEintragen(
                stufe,
                verliehenAm,
                verleihung,
                beschlossenAm,
                beschluss,
                vertragAm,
                AngabeFesthalten.ausDokument(beginn, quelle, fundstelle, ""),
                offen ? null : AngabeFesthalten.ausDokument(ende, quelle, fundstelle, ""),
                new ZertifikatEintragen.Nacherfasst(nacherfasst, nacherfasstQuelle, nacherfasstGrund));
    }

    public String getStufe() {
        return stufe;
    }

    public void setStufe(String stufe) {
        this.stufe = stufe == null ? "" : stufe;
    }

    public LocalDate getVerliehenAm() {
        return verliehenAm;
    }

    public void setVerliehenAm(LocalDate verliehenAm) {
        this.verliehenAm = verliehenAm;
    }

    public String getVerleihung() {
        return verleihung;
    }

    public void setVerleihung(String verleihung) {
        this.verleihung = verleihung == null ? "" : verleihung;
    }

    public LocalDate getBeschlossenAm() {
        return beschlossenAm;
    }

    public void setBeschlossenAm(LocalDate beschlossenAm) {
        this.beschlossenAm = beschlossenAm;
    }

    public String getBeschluss() {
        return beschluss;
    }

    public void setBeschluss(String beschluss) {
        this.beschluss = beschluss == null ? "" : beschluss;
    }

    public LocalDate getVertragAm() {
        return vertragAm;
    }

    public void setVertragAm(LocalDate vertragAm) {
        this.vertragAm = vertragAm;
    }

    public String getBeginn() {
        return beginn;
    }

    public void setBeginn(String beginn) {
        this.beginn = beginn == null ? "" : beginn;
    }

    public String getEnde() {
        return ende;
    }

    public void setEnde(String ende) {
        this.ende = ende == null ? "" : ende;
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

    public boolean isNacherfasst() {
        return nacherfasst;
    }

    public void setNacherfasst(boolean nacherfasst) {
        this.nacherfasst = nacherfasst;
    }

    public String getNacherfasstQuelle() {
        return nacherfasstQuelle;
    }

    public void setNacherfasstQuelle(String nacherfasstQuelle) {
        this.nacherfasstQuelle = nacherfasstQuelle == null ? "" : nacherfasstQuelle;
    }

    public String getNacherfasstGrund() {
        return nacherfasstGrund;
    }

    public void setNacherfasstGrund(String nacherfasstGrund) {
        this.nacherfasstGrund = nacherfasstGrund == null ? "" : nacherfasstGrund;
    }
}
