package de.familienaudit.web.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.entwurf.EntwurfMassnahme;
import de.familienaudit.zielvereinbarung.entwurf.MassnahmeBearbeiten;
import java.io.Serializable;
import java.util.List;

/** The words of one measure of a draft as they are typed (rule A-3). */
public class MassnahmeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nummer = "";
    private String titel = "";
    private String indikator = "";
    private String zielgruppe = "";
    private String kosten = "";
    private String verantwortlich = "";
    private String kommunikation = "";
    private Long federfuehrung;
    private String anlagen = "";
    private String abhaengigkeiten = "";
    private final ZeitForm beginn = new ZeitForm();
    private final ZeitForm ende = new ZeitForm();
    private Long[] stellen = {};

    MassnahmeForm(EntwurfMassnahme m) {
        nummer = m.nummer();
        titel = m.titel();
        indikator = m.indikator();
        zielgruppe = m.zielgruppe();
        kosten = m.kosten();
        verantwortlich = m.verantwortlich();
        kommunikation = m.kommunikation();
        federfuehrung = m.federfuehrung();
        anlagen = m.anlagen();
        abhaengigkeiten = m.abhaengigkeiten();
        beginn.uebernehmen(m.beginn());
        ende.uebernehmen(m.ende());
        stellen = m.stellen().toArray(Long[]::new);
    }

    MassnahmeBearbeiten command(EntwurfMassnahme m) {
        return new MassnahmeBearbeiten(
                m.fassung().id(),
                m.massnahmeId(),
                m.version(),
                m.zielId(),
                nummer,
                titel,
                indikator,
                zielgruppe,
                kosten,
                verantwortlich,
                kommunikation,
                beginn.getWortlaut(),
                beginn.getVon(),
                beginn.getBis(),
                ende.getWortlaut(),
                ende.getVon(),
                ende.getBis(),
                List.of(stellen),
                federfuehrung,
                anlagen,
                abhaengigkeiten);
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getTitel() {
        return titel;
    }

    public void setTitel(String titel) {
        this.titel = titel;
    }

    public String getIndikator() {
        return indikator;
    }

    public void setIndikator(String indikator) {
        this.indikator = indikator;
    }

    public String getZielgruppe() {
        return zielgruppe;
    }

    public void setZielgruppe(String zielgruppe) {
        this.zielgruppe = zielgruppe;
    }

    public String getKosten() {
        return kosten;
    }

    public void setKosten(String kosten) {
        this.kosten = kosten;
    }

    public String getVerantwortlich() {
        return verantwortlich;
    }

    public void setVerantwortlich(String verantwortlich) {
        this.verantwortlich = verantwortlich;
    }

    public String getKommunikation() {
        return kommunikation;
    }

    public void setKommunikation(String kommunikation) {
        this.kommunikation = kommunikation;
    }

    public Long getFederfuehrung() {
        return federfuehrung;
    }

    public void setFederfuehrung(Long federfuehrung) {
        this.federfuehrung = federfuehrung;
    }

    public String getAnlagen() {
        return anlagen;
    }

    public void setAnlagen(String anlagen) {
        this.anlagen = anlagen;
    }

    public String getAbhaengigkeiten() {
        return abhaengigkeiten;
    }

    public void setAbhaengigkeiten(String abhaengigkeiten) {
        this.abhaengigkeiten = abhaengigkeiten;
    }

    public ZeitForm getBeginn() {
        return beginn;
    }

    public ZeitForm getEnde() {
        return ende;
    }

    public Long[] getStellen() {
        return stellen.clone();
    }

    public void setStellen(Long[] stellen) {
        this.stellen = stellen.clone();
    }
}
