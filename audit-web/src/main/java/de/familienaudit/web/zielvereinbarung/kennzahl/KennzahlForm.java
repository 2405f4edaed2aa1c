package de.familienaudit.web.zielvereinbarung.kennzahl;

import de.familienaudit.zielvereinbarung.kennzahl.KennzahlDetails;
import de.familienaudit.zielvereinbarung.kennzahl.KennzahlFestlegen;
import java.io.Serializable;
import java.util.Objects;

/** What somebody types to define a key figure; the service decides whether it is complete. */
public class KennzahlForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String bezeichnung = "";
    private String einheit = "";
    private String schwelle = "";
    private String zielwert = "";
    private String gesamt = "";
    private boolean negativ;
    private String termin = "";
    private String erlaeuterung = "";

    static KennzahlForm von(KennzahlDetails d) {
        KennzahlForm form = new KennzahlForm();
        form.bezeichnung = d.bezeichnung();
        form.einheit = d.soll().einheit();
        form.schwelle = d.soll().schwelle();
        form.zielwert = d.soll().zielwert();
        form.gesamt = d.soll().gesamt();
        form.negativ = d.negativ();
        form.termin = d.soll().terminWortlaut();
        form.erlaeuterung = d.erlaeuterung();
        return form;
    }

    KennzahlFestlegen command(Long ziel, Long kennzahl, int version) {
        return new KennzahlFestlegen(
                ziel,
                kennzahl,
                version,
                bezeichnung,
                einheit,
                schwelle,
                zielwert,
                gesamt,
                negativ,
                termin,
                erlaeuterung);
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
    }

    public String getEinheit() {
        return einheit;
    }

    public void setEinheit(String einheit) {
        this.einheit = Objects.requireNonNullElse(einheit, "");
    }

    public String getSchwelle() {
        return schwelle;
    }

    public void setSchwelle(String schwelle) {
        this.schwelle = Objects.requireNonNullElse(schwelle, "");
    }

    public String getZielwert() {
        return zielwert;
    }

    public void setZielwert(String zielwert) {
        this.zielwert = Objects.requireNonNullElse(zielwert, "");
    }

    public String getGesamt() {
        return gesamt;
    }

    public void setGesamt(String gesamt) {
        this.gesamt = Objects.requireNonNullElse(gesamt, "");
    }

    public boolean isNegativ() {
        return negativ;
    }

    public void setNegativ(boolean negativ) {
        this.negativ = negativ;
    }

    public String getTermin() {
        return termin;
    }

    public void setTermin(String termin) {
        this.termin = Objects.requireNonNullElse(termin, "");
    }

    public String getErlaeuterung() {
        return erlaeuterung;
    }

    public void setErlaeuterung(String erlaeuterung) {
        this.erlaeuterung = Objects.requireNonNullElse(erlaeuterung, "");
    }
}
