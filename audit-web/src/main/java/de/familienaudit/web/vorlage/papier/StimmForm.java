package de.familienaudit.web.vorlage.papier;

import de.familienaudit.vorlage.papier.Stimmangabe;
import java.io.Serializable;

/** What is typed for one vote (rule V-3); counts stay text, so that nothing typed is lost. */
public class StimmForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String gegenstand = "";
    private String teil = "";
    private String richtung = "";
    private String wortlaut = "";
    private String ja = "";
    private String nein = "";
    private String enthaltung = "";
    private String befangen = "";
    private String anwesende = "";
    private String worte = "";
    private String abstimmungsart = "";
    private String fraktionen = "";
    private String massgabe = "";
    private String massgabegrund = "";

    /** What was recorded of a vote, to be changed. */
    public static StimmForm of(Stimmangabe angabe) {
        StimmForm form = new StimmForm();
        form.gegenstand = angabe.frage().gegenstand();
        form.teil = angabe.frage().teil();
        form.richtung = "ANNEHMEN".equals(angabe.frage().richtung())
                ? ""
                : angabe.frage().richtung();
        form.wortlaut = angabe.frage().wortlaut();
        form.ja = angabe.zahlen().ja();
        form.nein = angabe.zahlen().nein();
        form.enthaltung = angabe.zahlen().enthaltung();
        form.befangen = angabe.zahlen().befangen();
        form.anwesende = angabe.zahlen().anwesende();
        form.worte = angabe.worte();
        form.abstimmungsart = "UNBEKANNT".equals(angabe.art()) ? "" : angabe.art();
        form.fraktionen = angabe.fraktionen();
        form.massgabe = angabe.vorrang().massgabe();
        form.massgabegrund = angabe.vorrang().grund();
        return form;
    }

    /** As it is typed. */
    public Stimmangabe angabe() {
        return new Stimmangabe(
                new Stimmangabe.Frage(gegenstand, teil, richtung, wortlaut),
                new Stimmangabe.Zahlen(ja, nein, enthaltung, befangen, anwesende),
                worte,
                abstimmungsart,
                fraktionen,
                new Stimmangabe.Vorrang(massgabe, massgabegrund));
    }

    public String getGegenstand() {
        return gegenstand;
    }

    public void setGegenstand(String gegenstand) {
        this.gegenstand = gegenstand == null ? "" : gegenstand;
    }

    public String getTeil() {
        return teil;
    }

    public void setTeil(String teil) {
        this.teil = teil == null ? "" : teil;
    }

    public String getRichtung() {
        return richtung;
    }

    public void setRichtung(String richtung) {
        this.richtung = richtung == null ? "" : richtung;
    }

    public String getWortlaut() {
        return wortlaut;
    }

    public void setWortlaut(String wortlaut) {
        this.wortlaut = wortlaut == null ? "" : wortlaut;
    }

    public String getJa() {
        return ja;
    }

    public void setJa(String ja) {
        this.ja = ja == null ? "" : ja;
    }

    public String getNein() {
        return nein;
    }

    public void setNein(String nein) {
        this.nein = nein == null ? "" : nein;
    }

    public String getEnthaltung() {
        return enthaltung;
    }

    public void setEnthaltung(String enthaltung) {
        this.enthaltung = enthaltung == null ? "" : enthaltung;
    }

    public String getBefangen() {
        return befangen;
    }

    public void setBefangen(String befangen) {
        this.befangen = befangen == null ? "" : befangen;
    }

    public String getAnwesende() {
        return anwesende;
    }

    public void setAnwesende(String anwesende) {
        this.anwesende = anwesende == null ? "" : anwesende;
    }

    public String getWorte() {
        return worte;
    }

    public void setWorte(String worte) {
        this.worte = worte == null ? "" : worte;
    }

    public String getAbstimmungsart() {
        return abstimmungsart;
    }

    public void setAbstimmungsart(String abstimmungsart) {
        this.abstimmungsart = abstimmungsart == null ? "" : abstimmungsart;
    }

    public String getFraktionen() {
        return fraktionen;
    }

    public void setFraktionen(String fraktionen) {
        this.fraktionen = fraktionen == null ? "" : fraktionen;
    }

    public String getMassgabe() {
        return massgabe;
    }

    public void setMassgabe(String massgabe) {
        this.massgabe = massgabe == null ? "" : massgabe;
    }

    public String getMassgabegrund() {
        return massgabegrund;
    }

    public void setMassgabegrund(String massgabegrund) {
        this.massgabegrund = massgabegrund == null ? "" : massgabegrund;
    }
}
