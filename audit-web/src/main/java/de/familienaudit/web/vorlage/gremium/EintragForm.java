package de.familienaudit.web.vorlage.gremium;

import de.familienaudit.vorlage.gremium.Eintragzeile;
import de.familienaudit.vorlage.gremium.FestlegungEintragen;
import de.familienaudit.vorlage.gremium.NameEintragen;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed for a body or for something that holds for it; which fields a form has, its kind says. */
public class EintragForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String art = "";
    private String name = "";
    private String mitglieder = "";
    private String oeffentlich = "";
    private String sache = "";
    private String gegenstand = "";
    private String mehrheit = "";
    private String frist = "";
    private String tage = "";
    private LocalDate von;
    private LocalDate bis;
    private String quelle = "";
    private String grund = "";

    /** Starts with what is there, to be corrected. */
    void vorbelegen(Eintragzeile z) {
        name = z.wert();
        mitglieder = z.wert();
        oeffentlich = z.wert();
        mehrheit = z.wert();
        sache = z.worueber();
        gegenstand = z.worueber();
        frist = z.worueber();
        tage = z.wert();
        von = z.von();
        bis = z.bis();
        quelle = z.quelle();
    }

    NameEintragen nameEintragen() {
        return new NameEintragen(name, von, quelle);
    }

    FestlegungEintragen festlegung(String welche) {
        return switch (welche) {
            case "MITGLIEDER", "BERATENDE" -> festlegung(welche, "", mitglieder);
            case "SITZUNGEN" -> festlegung(welche, "", oeffentlich);
            case "ZUSTAENDIGKEIT" -> festlegung(welche, sache, "");
            case "MEHRHEIT" -> festlegung(welche, gegenstand, mehrheit);
            case "FRIST" -> festlegung(welche, frist, tage);
            default -> festlegung(welche, "", "");
        };
    }

    private FestlegungEintragen festlegung(String welche, String worueber, String wert) {
        return new FestlegungEintragen(welche, worueber, wert, von, bis, quelle);
    }

    public String getArt() {
        return art;
    }

    public void setArt(String art) {
        this.art = art == null ? "" : art;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getMitglieder() {
        return mitglieder;
    }

    public void setMitglieder(String mitglieder) {
        this.mitglieder = mitglieder == null ? "" : mitglieder;
    }

    public String getOeffentlich() {
        return oeffentlich;
    }

    public void setOeffentlich(String oeffentlich) {
        this.oeffentlich = oeffentlich == null ? "" : oeffentlich;
    }

    public String getSache() {
        return sache;
    }

    public void setSache(String sache) {
        this.sache = sache == null ? "" : sache;
    }

    public String getGegenstand() {
        return gegenstand;
    }

    public void setGegenstand(String gegenstand) {
        this.gegenstand = gegenstand == null ? "" : gegenstand;
    }

    public String getMehrheit() {
        return mehrheit;
    }

    public void setMehrheit(String mehrheit) {
        this.mehrheit = mehrheit == null ? "" : mehrheit;
    }

    public String getFrist() {
        return frist;
    }

    public void setFrist(String frist) {
        this.frist = frist == null ? "" : frist;
    }

    public String getTage() {
        return tage;
    }

    public void setTage(String tage) {
        this.tage = tage == null ? "" : tage;
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

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle == null ? "" : quelle;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }
}
