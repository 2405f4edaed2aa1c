package de.familienaudit.web.vorlage.umsetzung;

import de.familienaudit.vorlage.umsetzung.AuftragErteilen;
import de.familienaudit.vorlage.umsetzung.Umsetzungsblatt;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What is typed of an announcement, an order or a report. */
public class UmsetzungForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate tag;
    private String ort = "";
    private String teil = "";
    private String stelle = "";
    private LocalDate bis;
    private String bemerkung = "";
    private String grund = "";

    static UmsetzungForm of(Umsetzungsblatt.Bekannt bekannt) {
        UmsetzungForm form = new UmsetzungForm();
        form.tag = bekannt.tag();
        form.ort = bekannt.ort();
        return form;
    }

    /** The day is that of the report. */
    static UmsetzungForm of(Umsetzungsblatt.Auftragszeile auftrag) {
        UmsetzungForm form = new UmsetzungForm();
        form.teil = auftrag.teil();
        form.stelle = String.valueOf(auftrag.stelleId());
        form.bis = auftrag.bis();
        if (auftrag.erledigt() != null) {
            form.tag = auftrag.erledigt().am();
            form.bemerkung = auftrag.erledigt().bemerkung();
        }
        return form;
    }

    AuftragErteilen auftrag() {
        return new AuftragErteilen(teil, stelle, bis);
    }

    public LocalDate getTag() {
        return tag;
    }

    public void setTag(LocalDate tag) {
        this.tag = tag;
    }

    public String getOrt() {
        return ort;
    }

    public void setOrt(String ort) {
        this.ort = Objects.requireNonNullElse(ort, "");
    }

    public String getTeil() {
        return teil;
    }

    public void setTeil(String teil) {
        this.teil = Objects.requireNonNullElse(teil, "");
    }

    public String getStelle() {
        return stelle;
    }

    public void setStelle(String stelle) {
        this.stelle = Objects.requireNonNullElse(stelle, "");
    }

    public LocalDate getBis() {
        return bis;
    }

    public void setBis(LocalDate bis) {
        this.bis = bis;
    }

    public String getBemerkung() {
        return bemerkung;
    }

    public void setBemerkung(String bemerkung) {
        this.bemerkung = Objects.requireNonNullElse(bemerkung, "");
    }

    public String getGrund() {
        return grund;
    }

    public void setGrund(String grund) {
        this.grund = Objects.requireNonNullElse(grund, "");
    }
}
