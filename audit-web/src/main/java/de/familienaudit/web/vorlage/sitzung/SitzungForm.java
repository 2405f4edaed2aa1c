package de.familienaudit.web.vorlage.sitzung;

import de.familienaudit.vorlage.sitzung.SitzungBlatt;
import de.familienaudit.vorlage.sitzung.SitzungNacherfassen;
import de.familienaudit.vorlage.sitzung.SitzungPlanen;
import de.familienaudit.vorlage.sitzung.SitzungZeile;
import de.familienaudit.vorlage.sitzung.Sitzungsreihe;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed for a session; which fields a form has, its step says. */
public class SitzungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long gremium;
    private LocalDate tag;
    private String von = "";
    private String bis = "";
    private String ort = "";
    private String form = "PRAESENZ";
    private boolean dringlich;
    private String stand = "";
    private String quelle = "";
    private String nacherfassungsgrund = "";
    private String absage = "";
    private String grund = "";
    private Long nachfolger;
    private String takt = "";
    private LocalDate letzter;

    /** Starts with what is there, to be changed. */
    void vorbelegen(SitzungBlatt blatt) {
        wiederholen(blatt);
        tag = blatt.zeile().wann().tag();
        dringlich = blatt.zeile().dringlich();
    }

    /** What is stored now, to be compared with this (G-4); a reason is typed for each change anew. */
    SitzungForm neben(SitzungBlatt jetzt) {
        SitzungForm neben = new SitzungForm();
        neben.vorbelegen(jetzt);
        neben.grund = grund;
        return neben;
    }

    /** Starts with the same body, hours, place and form, for another day. */
    void wiederholen(SitzungBlatt blatt) {
        SitzungZeile zeile = blatt.zeile();
        gremium = blatt.gremiumId();
        von = uhrzeit(zeile.wann().von());
        bis = uhrzeit(zeile.wann().bis());
        ort = zeile.ort();
        form = zeile.form();
    }

    private static String uhrzeit(LocalTime zeit) {
        return zeit == null ? "" : zeit.toString();
    }

    SitzungPlanen planen() {
        return new SitzungPlanen(gremium, tag, von, bis, ort, form, dringlich);
    }

    Sitzungsreihe reihe() {
        return new Sitzungsreihe(takt, letzter);
    }

    SitzungNacherfassen nacherfassen() {
        return new SitzungNacherfassen(planen(), stand, quelle, nacherfassungsgrund, absage);
    }

    public Long getGremium() {
        return gremium;
    }

    public void setGremium(Long gremium) {
        this.gremium = gremium;
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getVon() {
        return von;
    }

    public void setVon(String von) {
        this.von = von == null ? "" : von;
    }

    public String getBis() {
        return bis;
    }

    public void setBis(String bis) {
        this.bis = bis == null ? "" : bis;
    }

    public String getOrt() {
        return ort;
    }

    public void setOrt(String ort) {
        this.ort = ort == null ? "" : ort;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form == null ? "" : form;
    }

    public boolean isDringlich() {
        return dringlich;
    }

    public void setDringlich(boolean dringlich) {
        this.dringlich = dringlich;
    }

    public String getStand() {
        return stand;
    }

    public void setStand(String stand) {
        this.stand = stand == null ? "" : stand;
    }

    public String getQuelle() {
        return quelle;
    }

    public void setQuelle(String quelle) {
        this.quelle = quelle == null ? "" : quelle;
    }

    public String getNacherfassungsgrund() {
        return nacherfassungsgrund;
    }

    public void setNacherfassungsgrund(String nacherfassungsgrund) {
        this.nacherfassungsgrund = nacherfassungsgrund == null ? "" : nacherfassungsgrund;
    }

    public String getAbsage() {
        return absage;
    }

    public void setAbsage(String absage) {
        this.absage = absage == null ? "" : absage;
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = grund == null ? "" : grund;
    }

    public Long getNachfolger() {
        return nachfolger;
    }

    public void setNachfolger(Long nachfolger) {
        this.nachfolger = nachfolger;
    }

    public String getTakt() {
        return takt;
    }

    public void setTakt(String takt) {
        this.takt = takt == null ? "" : takt;
    }

    public LocalDate getLetzter() {
        return letzter;
    }

    public void setLetzter(LocalDate letzter) {
        this.letzter = letzter;
    }
}
