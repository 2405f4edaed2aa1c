package de.familienaudit.web.haushalt.haushaltsstelle;

import de.familienaudit.haushalt.haushaltsstelle.HaushaltsstelleEintragen;
import java.io.Serializable;

/** What is typed to enter a position. */
public class HaushaltsstelleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String stil = "KAMERAL";
    private String nummer = "";
    private String produkt = "";
    private String konto = "";
    private String haushaltsseite = "";
    private String bezeichnung = "";

    HaushaltsstelleEintragen command() {
        return new HaushaltsstelleEintragen(stil, nummer, produkt, konto, haushaltsseite, bezeichnung);
    }

    public String getStil() {
        return stil;
    }

    public void setStil(String stil) {
        this.stil = stil;
    }

    public String getNummer() {
        return nummer;
    }

    public void setNummer(String nummer) {
        this.nummer = nummer;
    }

    public String getProdukt() {
        return produkt;
    }

    public void setProdukt(String produkt) {
        this.produkt = produkt;
    }

    public String getKonto() {
        return konto;
    }

    public void setKonto(String konto) {
        this.konto = konto;
    }

    public String getHaushaltsseite() {
        return haushaltsseite;
    }

    public void setHaushaltsseite(String haushaltsseite) {
        this.haushaltsseite = haushaltsseite;
    }

    public String getBezeichnung() {
        return bezeichnung;
    }

    public void setBezeichnung(String bezeichnung) {
        this.bezeichnung = bezeichnung;
    }
}
