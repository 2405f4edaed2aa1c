package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.entwurf.VorspannAngaben;
import java.io.Serializable;
import java.time.LocalDate;

/** The front matter of a draft as it is typed (rule A-2). */
public class VorspannForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String titel = "";
    private String projektleitung = "";
    private String auditorin = "";
    private LocalDate protokolldatum;
    private String gesamtziel = "";
    private String vision = "";
    private String definitionFamilie = "";
    private String definitionSenioren = "";
    private String zielDesAudits = "";

    static VorspannForm von(VorspannAngaben a) {
        VorspannForm form = new VorspannForm();
        form.titel = a.titel();
        form.projektleitung = a.projektleitung();
        form.auditorin = a.auditorin();
        form.protokolldatum = a.protokolldatum();
        form.gesamtziel = a.gesamtziel();
        form.vision = a.vision();
        form.definitionFamilie = a.definitionFamilie();
        form.definitionSenioren = a.definitionSenioren();
        form.zielDesAudits = a.zielDesAudits();
        return form;
    }

    VorspannAngaben angaben() {
        return new VorspannAngaben(
                titel,
                projektleitung,
                auditorin,
                protokolldatum,
                gesamtziel,
                vision,
                definitionFamilie,
                definitionSenioren,
                zielDesAudits);
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel;
    }

    public String getProjektleitung() {
        return projektleitung;
    }

    public void setProjektleitung(String projektleitung) {
        this.projektleitung = projektleitung;
    }

    public String getAuditorin() {
        return auditorin;
    }

    public void setAuditorin(String auditorin) {
        this.auditorin = auditorin;
    }

    public LocalDate getProtokolldatum() {
        return protokolldatum;
    }

    public void setProtokolldatum(LocalDate protokolldatum) {
        this.protokolldatum = protokolldatum;
    }

    public String getGesamtziel() {
        return gesamtziel;
    }

    public void setGesamtziel(String gesamtziel) {
        this.gesamtziel = gesamtziel;
    }

    public String getVision() {
        return vision;
    }

    public void setVision(String vision) {
        this.vision = vision;
    }

    public String getDefinitionFamilie() {
        return definitionFamilie;
    }

    public void setDefinitionFamilie(String definitionFamilie) {
        this.definitionFamilie = definitionFamilie;
    }

    public String getDefinitionSenioren() {
        return definitionSenioren;
    }

    public void setDefinitionSenioren(String definitionSenioren) {
        this.definitionSenioren = definitionSenioren;
    }

    public String getZielDesAudits() {
        return zielDesAudits;
    }

    public void setZielDesAudits(String zielDesAudits) {
        this.zielDesAudits = zielDesAudits;
    }
}
